/** Decree 30/2020/NĐ-CP, Appendix I: A4, margins 20/20/30/15 mm, Times New Roman, black, 13 to 14 points. */
import { AlignmentType, BorderStyle } from 'docx';
import { closingStyles } from './closing.ts';
import { commonStyles, spacing, style } from './common.ts';
import { cm, type House, STYLE } from './house.ts';

const CENTER = AlignmentType.CENTER;
const BODY = 26;
const SCALE = { body: BODY, justified: true, firstLine: cm(1) };
const line = { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' };

/** A rule shorter than its line by an indent at both sides, in twips. */
function shortRule(id: string, name: string, indent: number) {
  const paragraph = { indent: { left: indent, right: indent }, spacing: spacing(70, 0), border: { top: line } };
  return style(id, name, { size: 4 }, paragraph);
}

export const decree30: House = {
  page: { width: 11906, height: 16838, margin: { top: cm(2), bottom: cm(2), left: cm(3), right: cm(1.5) } },
  bodySize: BODY,
  justified: true,
  firstLine: cm(1),
  styles: [
    ...commonStyles(SCALE),
    ...closingStyles(SCALE, true),
    style(
      STYLE.parentAgency,
      'Brief Parent Agency',
      { size: 25, allCaps: true },
      { alignment: CENTER, spacing: spacing(0, 0) },
    ),
    style(
      STYLE.agency,
      'Brief Agency',
      { size: 25, bold: true, allCaps: true },
      { alignment: CENTER, spacing: spacing(0, 0) },
    ),
    style(
      STYLE.national,
      'Brief National Title',
      { size: 25, bold: true },
      { alignment: CENTER, spacing: spacing(0, 0) },
    ),
    style(
      STYLE.motto,
      'Brief Motto',
      { size: 27, bold: true },
      { alignment: CENTER, spacing: spacing(0, 0), indent: { left: 850, right: 850 }, border: { bottom: line } },
    ),
    shortRule(STYLE.agencyRule, 'Brief Agency Rule', 1330),
    shortRule(STYLE.titleRule, 'Brief Title Rule', 3740),
    style(STYLE.number, 'Brief Number', { size: 26 }, { alignment: CENTER, spacing: spacing(140, 0) }),
    style(
      STYLE.placeDate,
      'Brief Place and Date',
      { size: 26, italics: true },
      { alignment: CENTER, spacing: spacing(140, 0) },
    ),
    style(
      STYLE.kind,
      'Brief Kind',
      { size: 28, bold: true },
      { alignment: CENTER, spacing: spacing(180, 40), keepNext: true },
    ),
    style(
      STYLE.title,
      'Brief Title',
      { size: 28, bold: true },
      { alignment: CENTER, spacing: spacing(0, 80), indent: { left: cm(1.6), right: cm(1.6) }, keepNext: true },
    ),
    style(STYLE.addressee, 'Brief Addressee', { size: 26 }, { alignment: CENTER, spacing: spacing(100, 140) }),
    style(
      STYLE.addresseeItem,
      'Brief Addressee Item',
      { size: 26 },
      { indent: { left: cm(5) }, spacing: spacing(0, 60) },
    ),
    style(
      STYLE.circulation,
      'Brief Circulation',
      { size: 26, bold: true },
      {
        alignment: CENTER,
        indent: { left: cm(9.6), right: cm(2) },
        border: { top: line, bottom: line, left: line, right: line },
      },
    ),
    style(STYLE.pageNumber, 'Brief Page Number', { size: 27 }, { alignment: CENTER }),
  ],
};
