import { AlignmentType, type IParagraphStyleOptions } from 'docx';
import { spacing, style, type TypeScale } from './common.ts';
import { STYLE } from './house.ts';

/** The foot of a paper: recipients at the left, and at the right who signs, in capitals where the house has them. */
export function closingStyles({ body, firstLine }: TypeScale, allCaps: boolean): IParagraphStyleOptions[] {
  const alignment = AlignmentType.CENTER;
  const signed = { size: body + 1, bold: true };
  return [
    style(
      STYLE.closing,
      'Brief Closing',
      { size: body },
      { indent: { firstLine }, spacing: spacing(160, 160), keepNext: true },
    ),
    style(
      STYLE.recipientsHead,
      'Brief Recipients Head',
      { size: 24, bold: true, italics: true },
      { spacing: spacing(0, 0), keepNext: true },
    ),
    style(STYLE.recipients, 'Brief Recipients', { size: 22 }, { spacing: spacing(0, 0), keepNext: true }),
    style(
      STYLE.signature,
      'Brief Signature',
      { ...signed, allCaps },
      { alignment, spacing: spacing(0, 0), keepNext: true },
    ),
    // The space above is the signature's.
    style(STYLE.signer, 'Brief Signer', signed, { alignment, spacing: spacing(1100, 0) }),
  ];
}
