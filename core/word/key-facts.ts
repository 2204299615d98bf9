import { BorderStyle, Paragraph, ShadingType, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { Brief } from '../model/brief.ts';
import type { Footnotes } from './footnotes.ts';
import { statementRuns, textRun } from './runs.ts';
import { ACCENT, HAIRLINE, STYLE, TINT } from './styles/house.ts';
import { CELL_MARGINS, NO_BORDERS } from './tables.ts';

/** The grid of the box: four columns, over which figures and rows are laid. */
const COLUMNS = 4;

/** The box on top: up to four figures in a row, then labelled rows under hairlines; one table. */
export function keyFactsBox({ keyFacts }: Brief, width: number, footnotes: Footnotes): Table {
  const column = Math.floor(width / COLUMNS);
  const spans = spansFor(keyFacts.figures.length);
  const figures = new TableRow({
    cantSplit: true,
    children: keyFacts.figures.map(({ value, statement }, index) =>
      cell(spans[index] ?? 1, column, [
        new Paragraph({ style: STYLE.keyFigure, children: [textRun({ text: value })] }),
        new Paragraph({ style: STYLE.keyLabel, children: statementRuns(statement, footnotes) }),
      ]),
    ),
  });
  const rows = keyFacts.rows.map(
    ({ label, statements }) =>
      new TableRow({
        cantSplit: true,
        children: [
          cell(1, column, [new Paragraph({ style: STYLE.keyRowLabel, children: [textRun({ text: label })] })]),
          cell(
            COLUMNS - 1,
            column,
            statements.map(
              (statement) => new Paragraph({ style: STYLE.keyRow, children: statementRuns(statement, footnotes) }),
            ),
          ),
        ],
      }),
  );
  return new Table({
    width: { size: column * COLUMNS, type: WidthType.DXA },
    columnWidths: Array.from({ length: COLUMNS }, () => column),
    layout: TableLayoutType.FIXED,
    borders: {
      ...NO_BORDERS,
      top: { style: BorderStyle.SINGLE, size: 24, color: ACCENT },
      bottom: { style: BorderStyle.SINGLE, size: 8, color: ACCENT },
      insideHorizontal: { style: BorderStyle.SINGLE, size: 4, color: HAIRLINE },
    },
    rows: keyFacts.figures.length > 0 ? [figures, ...rows] : rows,
  });
}

/** How many grid columns each figure takes, so that the row is full. */
function spansFor(figures: number): number[] {
  return [[], [4], [2, 2], [1, 1, 2], [1, 1, 1, 1]][figures] ?? [];
}

function cell(span: number, column: number, children: Paragraph[]): TableCell {
  return new TableCell({
    columnSpan: span,
    width: { size: column * span, type: WidthType.DXA },
    margins: { ...CELL_MARGINS, left: 140 },
    shading: { type: ShadingType.CLEAR, color: 'auto', fill: TINT },
    children,
  });
}
