import { BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { Brief } from '../model/brief.ts';
import { textRun } from './runs.ts';
import { ACCENT, STYLE } from './styles/house.ts';
import { NO_BORDERS } from './tables.ts';

type Block = Paragraph | Table;

const line = (style: string, text: string) => new Paragraph({ style, children: [textRun({ text })] });
/** What Decree 30 words itself stays Vietnamese in a brief of any language. */
const vietnamese = (style: string, text: string) =>
  new Paragraph({ style, children: [textRun({ text, language: 'vi' })] });
/** A rule that is shorter than its line: an empty paragraph whose style has a border and indents on both sides. */
const rule = (style: string) => new Paragraph({ style });

/** The head of a paper of Decree 30: agencies at the left, nation and motto at the right, number, place and date, title. */
export function decreeLetterhead({ frame }: Brief, width: number): Block[] {
  const left = Math.round(width * 0.43);
  const right = width - left;
  return [
    columns(
      [left, right],
      [
        [
          [line(STYLE.parentAgency, frame.parentAgency), line(STYLE.agency, frame.agency), rule(STYLE.agencyRule)],
          [
            vietnamese(STYLE.national, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'),
            vietnamese(STYLE.motto, 'Độc lập - Tự do - Hạnh phúc'),
          ],
        ],
        [[line(STYLE.number, frame.number)], [line(STYLE.placeDate, frame.date)]],
      ],
    ),
    line(STYLE.kind, frame.kind),
    line(STYLE.title, frame.title),
    rule(STYLE.titleRule),
    ...addressees(frame),
  ];
}

/** The foot of a paper: the sentence that hands it over, who receives it, and who signs. */
export function closingBlocks({ closing }: Brief, width: number): Block[] {
  const { sentence, recipients, authority, signer } = closing;
  const [head, ...items] = recipients;
  const half = Math.round(width / 2);
  const left = [
    ...(head === undefined ? [] : [line(STYLE.recipientsHead, head)]),
    ...items.map((text) => line(STYLE.recipients, text)),
  ];
  const right = [
    ...authority.map((text) => line(STYLE.signature, text)),
    ...(signer === '' ? [] : [line(STYLE.signer, signer)]),
  ];
  const blank = () => [new Paragraph({ style: STYLE.recipients })];
  return [
    ...(sentence === null ? [] : [line(STYLE.closing, sentence)]),
    ...(left.length + right.length > 0
      ? [columns([half, width - half], [[left.length > 0 ? left : blank(), right.length > 0 ? right : blank()]])]
      : []),
  ];
}

/** The head of the international style: agency and date over the accent rule, then kind, title and addressee. */
export function plainLetterhead({ frame, reference }: Brief, width: number): Block[] {
  const left = Math.round(width * 0.58);
  const rule = { bottom: { style: BorderStyle.SINGLE, size: 18, color: ACCENT } };
  return [
    columns(
      [left, width - left],
      [
        [[line(STYLE.agency, frame.parentAgency)], [line(STYLE.placeDate, frame.date)]],
        [
          [line(STYLE.parentAgency, frame.agency)],
          [
            line(STYLE.number, `${frame.referenceLabel} ${reference}`),
            ...(frame.number === '' ? [] : [line(STYLE.number, frame.number)]),
          ],
        ],
      ],
      rule,
    ),
    line(STYLE.kind, frame.kind),
    line(STYLE.title, frame.title),
    ...addressees(frame),
  ];
}

function addressees({ addressees: [first, ...others] }: Brief['frame']): Paragraph[] {
  if (first === undefined) return [];
  return [line(STYLE.addressee, first), ...others.map((text) => line(STYLE.addresseeItem, text))];
}

/** Two columns without rules; `firstRow` puts borders on the cells of the first row. */
function columns(
  widths: readonly [number, number],
  rows: readonly (readonly [Paragraph[], Paragraph[]])[],
  firstRow: { bottom?: { style: (typeof BorderStyle)['SINGLE']; size: number; color: string } } = {},
): Table {
  return new Table({
    width: { size: widths[0] + widths[1], type: WidthType.DXA },
    columnWidths: [...widths],
    layout: TableLayoutType.FIXED,
    borders: NO_BORDERS,
    rows: rows.map(
      (cells, row) =>
        new TableRow({
          cantSplit: true,
          children: cells.map(
            (children, index) =>
              new TableCell({
                width: { size: widths[index] ?? 0, type: WidthType.DXA },
                margins: { left: 0, right: 0 },
                borders: row === 0 ? firstRow : {},
                children,
              }),
          ),
        }),
    ),
  });
}
