import type { Brief, BriefBlock, Citation, Statement } from '../../../core/model/brief.ts';
import { blockStatements } from '../../../core/model/statements.ts';

/** One note under a brief: the citations of one statement under one number. */
export interface Footnote {
  readonly number: number;
  readonly statementId: string;
  readonly citations: readonly Citation[];
}

/** The notes of a brief in reading order, those of each section together, and the number of each statement's note. */
export interface Footnotes {
  readonly keyFacts: readonly Footnote[];
  readonly sections: ReadonlyMap<string, readonly Footnote[]>;
  readonly numberOf: ReadonlyMap<string, number>;
}

/**
 * Numbers the notes from 1 through the whole brief, as Word does: one note for each statement that cites something.
 * A statement met twice keeps its first number.
 */
export function numberFootnotes(brief: Pick<Brief, 'keyFacts' | 'sections'>): Footnotes {
  const numberOf = new Map<string, number>();
  const take = (statements: readonly Statement[]): readonly Footnote[] =>
    statements.flatMap(({ id, citations }) => {
      if (citations.length === 0 || numberOf.has(id)) return [];
      const number = numberOf.size + 1;
      numberOf.set(id, number);
      return [{ number, statementId: id, citations }];
    });
  const keyFacts = take([
    ...brief.keyFacts.figures.map((figure) => figure.statement),
    ...brief.keyFacts.rows.flatMap((row) => row.statements),
  ]);
  const sections = new Map(
    brief.sections.map((section) => [section.key, take(section.blocks.flatMap(blockStatements))]),
  );
  return { keyFacts, sections, numberOf };
}

/** Quotation marks as the language prints them. */
export function quoteMarks(language: string): readonly [string, string] {
  return language === 'sv' ? ['”', '”'] : ['“', '”'];
}

/** A name for a block that no other block of its section has: blocks have no ids, but what they say has. */
export function blockKey(block: BriefBlock): string {
  return `${block.type} ${blockStatements(block)[0]?.id ?? ''}`;
}
