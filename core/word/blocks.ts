import { HeadingLevel, Paragraph, type Table } from 'docx';
import type { Brief, BriefBlock, BriefSection } from '../model/brief.ts';
import type { Footnotes } from './footnotes.ts';
import { statementRuns, textRun } from './runs.ts';
import { STYLE } from './styles/house.ts';
import { dataTable, timeline } from './tables.ts';

/** The names of the two numbering definitions. */
export const NUMBERING = { points: 'brief-points', bullets: 'brief-bullets' } as const;

/** A section: its heading, its blocks, and for the last one the list of sources. */
export function sectionBlocks(
  brief: Brief,
  section: BriefSection,
  width: number,
  footnotes: Footnotes,
): (Paragraph | Table)[] {
  const heading = new Paragraph({ heading: HeadingLevel.HEADING_1, children: [textRun({ text: section.heading })] });
  const sources = section.key === 'sources' ? sourceList(brief) : [];
  return [heading, ...section.blocks.flatMap((block) => blockParts(block, width, footnotes)), ...sources];
}

function blockParts(block: BriefBlock, width: number, footnotes: Footnotes): (Paragraph | Table)[] {
  switch (block.type) {
    case 'subheading':
      return [new Paragraph({ heading: HeadingLevel.HEADING_2, children: block.runs.map(textRun) })];
    case 'paragraph':
      return [new Paragraph({ style: STYLE.body, children: statementRuns(block.statement, footnotes) })];
    case 'numbered':
      return block.items.map((item) => listItem(STYLE.point, NUMBERING.points, statementRuns(item, footnotes)));
    case 'bullets':
      return block.items.map((item) => listItem(STYLE.bullet, NUMBERING.bullets, statementRuns(item, footnotes)));
    case 'note':
      return [new Paragraph({ style: STYLE.note, children: block.runs.map(textRun) })];
    case 'facts':
      return block.rows.map(
        ({ label, statements }) =>
          new Paragraph({
            style: STYLE.body,
            children: [
              textRun({ text: `${label}: `, strong: true }),
              ...statements.flatMap((item) => statementRuns(item, footnotes)),
            ],
          }),
      );
    case 'timeline':
      return [timeline(block, width, footnotes)];
    case 'table':
      return [
        new Paragraph({ style: 'Caption', children: [textRun({ text: block.caption })] }),
        dataTable(block, width, footnotes),
      ];
  }
}

function listItem(style: string, reference: string, children: ReturnType<typeof statementRuns>): Paragraph {
  return new Paragraph({ style, numbering: { reference, level: 0 }, children });
}

function sourceList({ sources }: Brief): Paragraph[] {
  return sources.map(
    ({ number, runs, url }) =>
      new Paragraph({
        style: STYLE.source,
        children: [
          textRun({ text: `[${number}]`, strong: true }),
          textRun({ text: ' ' }),
          ...runs.map(textRun),
          ...(url ? [textRun({ text: ` ${url}` })] : []),
        ],
      }),
  );
}
