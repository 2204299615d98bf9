import {
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx';
import type { BriefBlock, BriefColumn, Statement } from '../model/brief.ts';
import { columnWidths } from './column-widths.ts';
import type { Footnotes } from './footnotes.ts';
import { statementRuns, textRun } from './runs.ts';
import { ACCENT, HAIRLINE, type House, STYLE, TINT, tableSize, textWidth } from './styles/house.ts';

export const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
export const NO_BORDERS = {
  top: NONE,
  bottom: NONE,
  left: NONE,
  right: NONE,
  insideHorizontal: NONE,
  insideVertical: NONE,
} as const;
export const CELL_MARGINS = { top: 20, bottom: 20, left: 80, right: 80 } as const;

/** Up to how many rows a table is not broken over two pages. */
const KEPT_WHOLE = 4;

const single = (size: number, color: string) => ({ style: BorderStyle.SINGLE, size, color });

/** A data table: rules across only, a tinted heading row that repeats, rows that are never split. */
export function dataTable(block: Extract<BriefBlock, { type: 'table' }>, house: House, footnotes: Footnotes): Table {
  const width = textWidth(house);
  const widths = columnWidths(block, width, tableSize(house));
  const heading = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: block.columns.map((column, index) => headCell(column, widths[index] ?? 0)),
  });
  const last = block.rows.length - 1;
  const short = block.rows.length <= KEPT_WHOLE;
  const rows = block.rows.map(
    (cells, row) =>
      new TableRow({
        cantSplit: true,
        ...footnotes.revisions.row(cells),
        // The heading row stays with the first by its style, the last two rows stay together. A first row that stays
        // with the second makes LibreOffice keep the whole table on one page, which is right for short ones only.
        keepNext: row < last && (short || row === last - 1),
        children: cells.map((cell, index) => bodyCell(cell, block.columns[index], widths[index] ?? 0, footnotes)),
      }),
  );
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: {
      ...NO_BORDERS,
      top: single(12, ACCENT),
      bottom: single(8, ACCENT),
      insideHorizontal: single(4, HAIRLINE),
    },
    rows: [heading, ...rows],
  });
}

function headCell(column: BriefColumn, width: number): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: CELL_MARGINS,
    verticalAlign: VerticalAlign.CENTER,
    shading: { type: ShadingType.CLEAR, color: 'auto', fill: TINT },
    borders: { bottom: single(8, ACCENT) },
    children: [new Paragraph({ style: STYLE.tableHead, children: [textRun({ text: column.label })] })],
  });
}

function bodyCell(cell: Statement, column: BriefColumn | undefined, width: number, footnotes: Footnotes): TableCell {
  const style = column?.align === 'center' ? STYLE.tableNumber : STYLE.tableText;
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: CELL_MARGINS,
    children: [new Paragraph({ style, children: statementRuns(cell, footnotes) })],
  });
}

/** Dates at the right of one vertical rule, what happened at its left. */
export function timeline(block: Extract<BriefBlock, { type: 'timeline' }>, house: House, footnotes: Footnotes): Table {
  const width = textWidth(house);
  const widths = [Math.round(width * 0.27), Math.round(width * 0.73)];
  const cell = (index: number, paragraph: Paragraph) =>
    new TableCell({
      width: { size: widths[index] ?? 0, type: WidthType.DXA },
      margins: { ...CELL_MARGINS, left: 160, right: 160 },
      borders: { right: index === 0 ? single(18, ACCENT) : NONE },
      children: [paragraph],
    });
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: NO_BORDERS,
    rows: block.rows.map(
      ({ date, statement }) =>
        new TableRow({
          cantSplit: true,
          children: [
            cell(0, new Paragraph({ style: STYLE.timelineDate, children: [textRun({ text: date })] })),
            cell(1, new Paragraph({ style: STYLE.timelineText, children: statementRuns(statement, footnotes) })),
          ],
        }),
    ),
  });
}
