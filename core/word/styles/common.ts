import { AlignmentType, BorderStyle, type IParagraphStyleOptions, LineRuleType } from 'docx';
import { ACCENT, HAIRLINE, STYLE, tableSize } from './house.ts';

export interface TypeScale {
  readonly body: number;
  readonly justified: boolean;
  readonly firstLine: number;
}

type Paragraph = NonNullable<IParagraphStyleOptions['paragraph']>;

/** A paragraph style on the body's font: sizes in half-points, spacing in twips. */
export function style(
  id: string,
  name: string,
  run: NonNullable<IParagraphStyleOptions['run']>,
  paragraph: Paragraph = {},
): IParagraphStyleOptions {
  return { id, name, basedOn: 'Normal', quickFormat: true, run, paragraph };
}

/** `auto` is written out: without it LibreOffice takes the line height for exact. */
export function spacing(before: number, after: number, line = 240): NonNullable<Paragraph['spacing']> {
  return { before, after, line, lineRule: LineRuleType.AUTO };
}

/** The styles that both houses share, on their own scale. */
export function commonStyles({ body, justified, firstLine }: TypeScale): IParagraphStyleOptions[] {
  const alignment = justified ? AlignmentType.JUSTIFIED : AlignmentType.LEFT;
  const small = tableSize({ bodySize: body });
  return [
    style(
      STYLE.body,
      'Brief Body',
      { size: body },
      { alignment, indent: { firstLine }, spacing: spacing(0, 120, 264) },
    ),
    style(STYLE.point, 'Brief Point', { size: body }, { alignment, spacing: spacing(0, 120, 264) }),
    style(STYLE.bullet, 'Brief Bullet', { size: body }, { alignment, spacing: spacing(0, 100, 252) }),
    style(
      STYLE.tableHead,
      'Brief Table Head',
      { size: small - 1, bold: true },
      { spacing: spacing(60, 60), keepNext: true },
    ),
    style(STYLE.tableText, 'Brief Table Text', { size: small }, { spacing: spacing(50, 50) }),
    style(
      STYLE.tableNumber,
      'Brief Table Number',
      { size: small },
      { alignment: AlignmentType.CENTER, spacing: spacing(50, 50) },
    ),
    style(STYLE.keyFigure, 'Brief Key Figure', { size: 52, bold: true }, { spacing: spacing(80, 0), keepNext: true }),
    style(STYLE.keyLabel, 'Brief Key Label', { size: 21 }, { spacing: spacing(0, 80), keepNext: true }),
    style(
      STYLE.keyRowLabel,
      'Brief Key Row Label',
      { size: small, bold: true },
      { spacing: spacing(50, 50), keepNext: true },
    ),
    style(STYLE.keyRow, 'Brief Key Row', { size: small }, { spacing: spacing(50, 50) }),
    style(
      STYLE.timelineDate,
      'Brief Timeline Date',
      { size: small, bold: true },
      { alignment: AlignmentType.RIGHT, spacing: spacing(50, 50) },
    ),
    style(STYLE.timelineText, 'Brief Timeline Text', { size: small }, { spacing: spacing(50, 50) }),
    style(
      STYLE.source,
      'Brief Source',
      { size: small },
      { indent: { left: 567, hanging: 567 }, spacing: spacing(0, 80), keepLines: true },
    ),
    style(
      STYLE.footer,
      'Brief Footer',
      { size: 19 },
      { spacing: spacing(60, 0), border: { top: { style: BorderStyle.SINGLE, size: 4, space: 4, color: HAIRLINE } } },
    ),
    // Lines kept together: LibreOffice loses the rest of a note that it splits in a row that moves to the next page.
    style('FootnoteText', 'footnote text', { size: 19 }, { spacing: spacing(0, 20), keepLines: true }),
    {
      ...style(
        'Caption',
        'caption',
        { size: body - 2, bold: true, color: '000000' },
        { spacing: spacing(160, 80), keepNext: true },
      ),
      next: STYLE.tableText,
    },
    {
      ...style(
        'Heading1',
        'heading 1',
        { size: body, bold: true, color: '000000' },
        {
          keepNext: true,
          keepLines: true,
          outlineLevel: 0,
          spacing: spacing(260, 120),
          border: { bottom: { style: BorderStyle.SINGLE, size: 6, space: 3, color: ACCENT } },
        },
      ),
      next: STYLE.body,
    },
  ];
}
