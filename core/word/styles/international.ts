/** A letterhead for English and Swedish, and for Vietnamese where no decree applies: A4, 12 points, left-aligned. */
import { AlignmentType, BorderStyle } from 'docx';
import { closingStyles } from './closing.ts';
import { commonStyles, spacing, style } from './common.ts';
import { ACCENT, cm, type House, STYLE } from './house.ts';

const BODY = 24;
const SCALE = { body: BODY, justified: false, firstLine: 0 };

export const international: House = {
  page: { width: 11906, height: 16838, margin: { top: cm(2.2), bottom: cm(2), left: cm(2.7), right: cm(2.2) } },
  bodySize: BODY,
  justified: false,
  firstLine: 0,
  styles: [
    ...commonStyles(SCALE),
    ...closingStyles(SCALE, false),
    style(STYLE.agency, 'Brief Agency', { size: 24, bold: true }, { spacing: spacing(0, 60) }),
    style(STYLE.parentAgency, 'Brief Parent Agency', { size: 23 }, { spacing: spacing(60, 0) }),
    style(STYLE.number, 'Brief Number', { size: 23 }, { alignment: AlignmentType.RIGHT, spacing: spacing(60, 0) }),
    style(
      STYLE.placeDate,
      'Brief Place and Date',
      { size: 23 },
      { alignment: AlignmentType.RIGHT, spacing: spacing(0, 60) },
    ),
    style(STYLE.kind, 'Brief Kind', { size: 24, bold: true }, { spacing: spacing(320, 40), keepNext: true }),
    style(STYLE.title, 'Brief Title', { size: 38, bold: true }, { spacing: spacing(0, 80), keepNext: true }),
    style(STYLE.addressee, 'Brief Addressee', { size: 24 }, { spacing: spacing(0, 60) }),
    style(
      STYLE.addresseeItem,
      'Brief Addressee Item',
      { size: 24 },
      { indent: { left: cm(0.8) }, spacing: spacing(0, 60) },
    ),
    style(
      STYLE.pageNumber,
      'Brief Page Number',
      { size: 19 },
      {
        alignment: AlignmentType.RIGHT,
        border: { bottom: { style: BorderStyle.SINGLE, size: 4, space: 4, color: ACCENT } },
      },
    ),
  ],
};
