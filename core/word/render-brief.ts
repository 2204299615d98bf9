import {
  AlignmentType,
  Document,
  Footer,
  Header,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  TabStopType,
  TextRun,
} from 'docx';
import { unzipSync } from 'fflate';
import type { Brief, HouseStyle } from '../model/brief.ts';
import { regionalTag } from '../model/language.ts';
import { NUMBERING, sectionBlocks } from './blocks.ts';
import { Footnotes } from './footnotes.ts';
import { keyFactsBox } from './key-facts.ts';
import { closingBlocks, decreeLetterhead, plainLetterhead } from './letterhead.ts';
import { withManifest } from './manifest.ts';
import { Revisions } from './revisions.ts';
import { textRun } from './runs.ts';
import { seal } from './seal.ts';
import { decree30 } from './styles/decree30.ts';
import { FONT, type House, STYLE, textWidth } from './styles/house.ts';
import { international } from './styles/international.ts';

const HOUSES: Readonly<Record<HouseStyle, House>> = { decree30, international };

/** Draws a brief as a Word document (.docx) in a house style. What it says is all in the brief. */
export async function renderBrief(brief: Brief, style: HouseStyle): Promise<Uint8Array> {
  const house = HOUSES[style];
  const width = textWidth(house);
  const quote = (text: string) => (brief.language === 'sv' ? `”${text}”` : `“${text}”`);
  const footnotes = new Footnotes(quote, new Revisions(brief.reviser ?? null));
  const decree = style === 'decree30';
  const children = [
    ...(decree ? decreeLetterhead(brief, width) : plainLetterhead(brief, width)),
    keyFactsBox(brief, width, footnotes),
    ...brief.sections.flatMap((section) => sectionBlocks(brief, section, house, footnotes)),
    ...closingBlocks(brief, width),
  ];
  const document = new Document({
    ...properties(brief),
    styles: documentStyles(brief, house),
    numbering: numbering(),
    footnotes: footnotes.notes,
    sections: [
      {
        properties: page(house, decree),
        ...(decree ? decreeMargins(brief, width) : plainMargins(brief, width)),
        children,
      },
    ],
  });
  const parts = unzipSync(new Uint8Array(await Packer.toArrayBuffer(document)));
  return seal(withManifest(parts, brief), brief.madeOn);
}

function properties(brief: Brief) {
  const { title, kind, agency } = brief.frame;
  return {
    title,
    subject: kind,
    creator: agency,
    lastModifiedBy: agency,
    keywords: `${brief.country}, ${brief.reference}`,
    customProperties: [{ name: 'Reference', value: brief.reference }],
  };
}

function documentStyles(brief: Brief, house: House) {
  const language = { value: regionalTag(brief.language), eastAsia: 'zh-CN' };
  return {
    default: {
      document: { run: { font: FONT, size: house.bodySize, language } },
      strong: { run: { bold: true } },
    },
    characterStyles: [{ id: 'Strong', name: 'Strong', run: { bold: true } }],
    paragraphStyles: [...house.styles],
  };
}

function page({ page: { width, height, margin } }: House, titlePage: boolean) {
  return { titlePage, page: { size: { width, height }, margin: { ...margin, header: 567, footer: 510 } } };
}

function numbering() {
  const indent = { left: 454, hanging: 454 };
  const level = { level: 0, alignment: AlignmentType.LEFT, style: { paragraph: { indent } } };
  return {
    config: [
      {
        reference: NUMBERING.points,
        levels: [
          { ...level, format: LevelFormat.DECIMAL, text: '%1.', style: { run: { bold: true }, paragraph: { indent } } },
        ],
      },
      { reference: NUMBERING.bullets, levels: [{ ...level, format: LevelFormat.BULLET, text: '–' }] },
    ],
  };
}

/** Decree 30: the page number in the top margin, not on page 1, where the note of circulation stands. */
function decreeMargins(brief: Brief, width: number) {
  const { circulation, referenceLabel, parentAgency, agency } = brief.frame;
  const number = new Paragraph({
    style: STYLE.pageNumber,
    children: [new TextRun({ children: [PageNumber.CURRENT] })],
  });
  const box = new Paragraph({ style: STYLE.circulation, children: [textRun({ text: circulation })] });
  const first = new Header({ children: circulation === '' ? [] : [box] });
  const footer = footerLine(
    width,
    [textRun({ text: `${referenceLabel} ${brief.reference}` })],
    [textRun({ text: `${parentAgency}, ${agency}` })],
  );
  return {
    headers: { first, default: new Header({ children: [number] }) },
    footers: { first: footer, default: footer },
  };
}

/** International: everything in the footer. */
function plainMargins(brief: Brief, width: number) {
  const { circulation, referenceLabel, page: label } = brief.frame;
  const marks = [circulation, `${referenceLabel} ${brief.reference}`].filter((mark) => mark !== '');
  const pages = [new TextRun({ children: [`${label} `, PageNumber.CURRENT, '/', PageNumber.TOTAL_PAGES] })];
  return {
    footers: {
      default: footerLine(width, [textRun({ text: marks.join('\u2002·\u2002') })], pages),
    },
  };
}

function footerLine(width: number, left: TextRun[], right: TextRun[]): Footer {
  return new Footer({
    children: [
      new Paragraph({
        style: STYLE.footer,
        tabStops: [{ type: TabStopType.RIGHT, position: width }],
        children: [...left, new TextRun({ children: ['\t'] }), ...right],
      }),
    ],
  });
}
