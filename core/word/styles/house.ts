import type { IParagraphStyleOptions } from 'docx';

/** Ink blue, its tint and the hairline: in rules and tints only, text is black. */
export const ACCENT = '1B4A72';
export const TINT = 'EEF3F8';
export const HAIRLINE = 'B8C4D0';

export const FONT = 'Times New Roman';

/** The ids of the paragraph styles that blocks use; an office changes the look by changing these. */
export const STYLE = {
  body: 'BriefBody',
  point: 'BriefPoint',
  bullet: 'BriefBullet',
  tableHead: 'BriefTableHead',
  tableText: 'BriefTableText',
  tableNumber: 'BriefTableNumber',
  keyFigure: 'BriefKeyFigure',
  keyLabel: 'BriefKeyLabel',
  keyRowLabel: 'BriefKeyRowLabel',
  keyRow: 'BriefKeyRow',
  timelineDate: 'BriefTimelineDate',
  timelineText: 'BriefTimelineText',
  source: 'BriefSource',
  agency: 'BriefAgency',
  parentAgency: 'BriefParentAgency',
  national: 'BriefNational',
  motto: 'BriefMotto',
  agencyRule: 'BriefAgencyRule',
  titleRule: 'BriefTitleRule',
  number: 'BriefNumber',
  placeDate: 'BriefPlaceDate',
  kind: 'BriefKind',
  title: 'BriefTitle',
  addressee: 'BriefAddressee',
  addresseeItem: 'BriefAddresseeItem',
  circulation: 'BriefCirculation',
  pageNumber: 'BriefPageNumber',
  footer: 'BriefFooter',
  recipientsHead: 'BriefRecipientsHead',
  recipients: 'BriefRecipients',
  closing: 'BriefClosing',
  signature: 'BriefSignature',
  signer: 'BriefSigner',
} as const;

/** All that the two house styles differ in, besides the letterhead. Lengths in twips (1/1440 inch). */
export interface House {
  readonly page: {
    readonly width: number;
    readonly height: number;
    readonly margin: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
  };
  /** Half-points of the running text. */
  readonly bodySize: number;
  readonly justified: boolean;
  /** First-line indent of a paragraph of prose. */
  readonly firstLine: number;
  readonly styles: readonly IParagraphStyleOptions[];
}

/** Size of the text in tables, in half-points. */
export function tableSize({ bodySize }: Pick<House, 'bodySize'>): number {
  return bodySize - 3;
}

/** Width of the text between the margins, in twips. */
export function textWidth({ page }: House): number {
  return page.width - page.margin.left - page.margin.right;
}

/** Centimetres to twips. */
export function cm(length: number): number {
  return Math.round((length * 1440) / 2.54);
}
