import { HeadingLevel, Paragraph, type ParagraphChild, Tab, type Table, TextRun } from 'docx';
import type { Brief, BriefBlock, BriefSection, Statement } from '../model/brief.ts';
import type { Footnotes } from './footnotes.ts';
import { runOptions, statementRuns, textRun } from './runs.ts';
import { type House, STYLE } from './styles/house.ts';
import { dataTable, timeline } from './tables.ts';

/** The names of the two numbering definitions. */
export const NUMBERING = { points: 'brief-points', bullets: 'brief-bullets' } as const;

/** A section: its heading, its blocks, and for the last one the list of sources. */
export function sectionBlocks(
  brief: Brief,
  section: BriefSection,
  house: House,
  footnotes: Footnotes,
): (Paragraph | Table)[] {
  const position = brief.sections.indexOf(section);
  const heading = new Paragraph({
    heading: HeadingLevel.HEADING_1,
    children: titleRuns(section.heading, section, footnotes),
  });
  const sources = section.key === 'sources' ? sourceList(brief) : [];
  return [
    heading,
    ...section.blocks.flatMap((block, index) => blockParts(block, section, position * 100 + index, house, footnotes)),
    ...sources,
  ];
}

/** A heading or caption; struck out where its section has gone. */
function titleRuns(text: string, { removed = false }: BriefSection, { revisions }: Footnotes): ParagraphChild[] {
  if (!removed) return [textRun({ text })];
  return revisions.runs({ runs: [{ text }], change: { type: 'removed' } }, runOptions);
}

/** @param instance tells one list from the others, so that each is numbered from 1 */
function blockParts(
  block: BriefBlock,
  section: BriefSection,
  instance: number,
  house: House,
  footnotes: Footnotes,
): (Paragraph | Table)[] {
  switch (block.type) {
    case 'paragraph':
      return [new Paragraph({ style: STYLE.body, children: statementRuns(block.statement, footnotes) })];
    case 'numbered':
      return block.items.map((item) => listItem(STYLE.point, NUMBERING.points, instance, item, footnotes));
    case 'bullets':
      return block.items.map((item) => listItem(STYLE.bullet, NUMBERING.bullets, instance, item, footnotes));
    case 'timeline':
      return [timeline(block, house, footnotes)];
    case 'table':
      return [
        new Paragraph({ style: 'Caption', children: titleRuns(block.caption, section, footnotes) }),
        dataTable(block, house, footnotes),
      ];
  }
}

function listItem(
  style: string,
  reference: string,
  instance: number,
  item: Statement,
  footnotes: Footnotes,
): Paragraph {
  const children = statementRuns(item, footnotes);
  const mark = footnotes.revisions.paragraph(item);
  return new Paragraph({ style, numbering: { reference, level: 0, instance }, children, ...mark });
}

/** How many sources are kept on one page with what follows them. */
const KEPT_TOGETHER = 5;

/** The list of sources. A short one stays with the signature, which may not stand alone on the last page. */
function sourceList({ sources }: Brief): Paragraph[] {
  return sources.map(
    ({ number, runs, url }) =>
      new Paragraph({
        style: STYLE.source,
        keepNext: sources.length <= KEPT_TOGETHER,
        children: [
          textRun({ text: `[${number}]`, strong: true }),
          new TextRun({ children: [new Tab()] }),
          ...runs.map(textRun),
          ...(url ? [textRun({ text: `; ${url}` })] : []),
        ],
      }),
  );
}
