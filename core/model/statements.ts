import type { Brief, BriefBlock, Statement } from './brief.ts';

/** The statements of a block in the order in which they are read. */
export function blockStatements(block: BriefBlock): readonly Statement[] {
  switch (block.type) {
    case 'paragraph':
      return [block.statement];
    case 'numbered':
    case 'bullets':
      return block.items;
    case 'timeline':
      return block.rows.map((row) => row.statement);
    case 'table':
      return block.rows.flat();
  }
}

/** Every statement of a brief in reading order. */
export function allStatements({ keyFacts, sections }: Pick<Brief, 'keyFacts' | 'sections'>): readonly Statement[] {
  return [
    ...keyFacts.figures.map((figure) => figure.statement),
    ...keyFacts.rows.flatMap((row) => row.statements),
    ...sections.flatMap((section) => section.blocks.flatMap(blockStatements)),
  ];
}

/** What a statement says, as plain text. */
export function statementText({ runs }: Pick<Statement, 'runs'>): string {
  return runs.map(({ text }) => text).join('');
}
