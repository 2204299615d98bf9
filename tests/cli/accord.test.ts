import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lockWorkspace } from '../../core/workspace-care.ts';
import { ROOT } from '../source-tree.ts';
import { makeFolder, runAccord } from './run-accord.ts';

const SEEDS = path.join(ROOT, 'seeds', 'articles');
const seeds = readdirSync(SEEDS).map((name) => path.join(SEEDS, name));

let place: ReturnType<typeof makeFolder>;
const accord = (...args: string[]) => runAccord(args, place.folder);
const inPlace = (name: string) => path.join(place.folder, name);
beforeAll(() => {
  place = makeFolder();
});
afterAll(() => place.remove());

describe('a workspace from the command line', () => {
  const json = async (...args: string[]) => JSON.parse((await accord(...args, '--json')).stdout) as unknown;

  test('import names each file: new, same, rejected; and says so by its exit code', async () => {
    writeFileSync(inPlace('empty.txt'), '');
    const ran = await accord('--workspace', 'w.accord', 'import', ...seeds, 'empty.txt', 'nowhere.txt', '--json');
    expect(ran.code).toBe(1);
    const { files } = JSON.parse(ran.stdout) as { files: { name: string; outcome: string; reason: string | null }[] };
    expect(files.map(({ outcome }) => outcome)).toEqual([...seeds.map(() => 'new'), 'rejected', 'rejected']);
    expect(ran.stderr).toMatch(/rejected empty\.txt: /);
    expect(ran.stderr).toMatch(/rejected nowhere\.txt: .*there is no such file/);
    const again = await accord('import', ...seeds, '--workspace', 'w.accord');
    expect(again.code).toBe(0);
    expect(again.stdout).toMatch(/5 files: 0 new, 5 there already, 0 rejected/);
  });

  test('a folder stands for its files, with --recursive also for its folders', async () => {
    mkdirSync(inPlace('folder/deep'), { recursive: true });
    for (const name of ['one', 'deep/two', '.hidden'])
      writeFileSync(inPlace(`folder/${name}`), `${name}: Ha Noi, Hue.`);
    const flat = await accord('import', 'folder', '--workspace', 'flat.accord');
    expect(flat.stdout).toMatch(/1 file: 1 new/);
    const deep = await accord('import', 'folder', '--recursive', '--workspace', 'flat.accord');
    expect(deep.stdout).toMatch(/2 files: 1 new, 1 there already/);
  });

  test('accept, list, search and brief work on what was imported', async () => {
    expect(await json('accept', '--all', '--workspace', 'w.accord')).toEqual({ accepted: expect.any(Number) });
    const articles = (await json('list', 'articles', '--workspace', 'w.accord')) as { id: string }[];
    expect(articles).toHaveLength(5);
    const british = (await json('list', 'articles', '--country', 'gb', '--workspace', 'w.accord')) as unknown[];
    expect(british).toHaveLength(1);
    const agreements = await accord('list', 'agreements', '--workspace', 'w.accord');
    expect(agreements.code).toBe(0);
    const hits = (await json('search', 'hop tac', '--limit', '2', '--workspace', 'w.accord')) as { snippet: string }[];
    expect(hits).toHaveLength(2);
    expect(hits[0]?.snippet).toMatch(/⟦Hợp⟧|⟦hợp⟧/);
    const ran = await accord(
      'brief',
      '--country',
      'GB',
      'FI',
      '--lang',
      'en',
      '--out',
      'out',
      '--workspace',
      'w.accord',
    );
    expect(ran.code).toBe(1);
    expect(ran.stderr).toMatch(/rejected FI: /);
    expect(readdirSync(inPlace('out'))).toEqual(['GB-United-Kingdom.docx']);
    const editions = (await json('list', 'editions', '--workspace', 'w.accord')) as { id: string; country: string }[];
    expect(editions).toMatchObject([{ country: 'GB', language: 'en' }]);
    const id = editions[0]?.id ?? '';
    const proof = await json('edition', id, '--out', 'again', '--workspace', 'w.accord');
    expect(proof).toMatchObject({ id, intact: true, redrawn: true });
    expect(readFileSync(inPlace('again/GB-United-Kingdom.docx'))).toEqual(
      readFileSync(inPlace('out/GB-United-Kingdom.docx')),
    );
    expect(await accord('edition', 'x', '--workspace', 'w.accord')).toMatchObject({ code: 1, stdout: '' });
    expect(await json('compare', id, '--workspace', 'w.accord')).toEqual({ changes: [] });
    const nowhere = await accord('compare', 'x', '--workspace', 'w.accord');
    expect(nowhere).toMatchObject({ code: 1, stderr: expect.stringMatching(/^accord: There is nothing with this id/) });
    const back = path.join('out', 'GB-United-Kingdom.docx');
    expect(await json('review', back, '--workspace', 'w.accord')).toMatchObject({ editionId: id, remarks: [] });
    expect(await json('list', 'reviews', '--workspace', 'w.accord')).toMatchObject([{ editionId: id, remarks: 0 }]);
    const refused = await accord('review', seeds[0] ?? '', '--workspace', 'w.accord');
    expect(refused).toMatchObject({ code: 1, stdout: '' });
    expect(refused.stderr).toMatch(/is not a Word document/);
  });

  test('backup, restore and check', async () => {
    expect((await accord('backup', 'copy.accord', '--workspace', 'w.accord')).code).toBe(0);
    const restored = await accord('restore', 'copy.accord', '--workspace', 'other/w.accord');
    expect(restored).toMatchObject({ code: 0 });
    const check = await accord('check', '--workspace', 'other/w.accord', '--json');
    expect(JSON.parse(check.stdout)).toEqual({ sound: true, faults: [] });
    const over = await accord('restore', 'copy.accord', '--workspace', 'other/w.accord');
    expect(over.stdout).toMatch(/What was there before is kept as .*before-/);
  });

  test('without --workspace it is the one in the data folder', async () => {
    expect((await accord('check')).code).toBe(0);
    expect(existsSync(inPlace('data/accord-desk/workspace.accord'))).toBe(true);
  });
});

describe('extract', () => {
  test('prints the article and its facts as one document, and touches no workspace', async () => {
    const ran = await accord('extract', seeds[4] ?? '', '--json');
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    const extract = JSON.parse(ran.stdout) as Record<string, unknown>;
    expect(Object.keys(extract)).toEqual(['file', 'sha256', 'mediaType', 'encoding', 'article', 'facts']);
    expect(extract).toMatchObject({ mediaType: 'text/plain', encoding: 'utf-8', article: { language: 'vi' } });
    expect(Object.keys(extract.facts as object).sort()).toEqual(
      ['countries', 'dates', 'agreements', 'engagements', 'commitments', 'figures', 'people'].sort(),
    );
  });

  test('says what it cannot read', async () => {
    expect(await accord('extract', 'nowhere.txt')).toMatchObject({ code: 1, stdout: '' });
    writeFileSync(inPlace('picture.png'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0]));
    const picture = await accord('extract', 'picture.png');
    expect(picture.code).toBe(1);
    expect(picture.stderr).toMatch(/^accord: .*picture\.png/);
  });
});

describe('briefs-from', () => {
  test.each([
    ['vi', ['CN-Trung-Quốc.docx', 'GB-Vương-quốc-Anh.docx', 'KR-Hàn-Quốc.docx', 'US-Hoa-Kỳ.docx']],
    ['sv', ['CN-Kina.docx', 'GB-Storbritannien.docx', 'KR-Sydkorea.docx', 'US-USA.docx']],
  ])('in %s: articles in, one document per country out, no workspace left', async (language, expected) => {
    const ran = await accord('briefs-from', ...seeds, '--out', `briefs-${language}`, '--lang', language, '--json');
    expect(ran.code).toBe(0);
    const written = readdirSync(inPlace(`briefs-${language}`)).sort();
    expect(written.map((name) => name.slice(0, 2))).toEqual(expected.map((name) => name.slice(0, 2)));
    expect(written).toEqual(expected);
    for (const name of written) {
      const parts = unzipSync(readFileSync(inPlace(`briefs-${language}/${name}`)));
      expect(Object.keys(parts)).toContain('word/document.xml');
    }
    const { briefs } = JSON.parse(ran.stdout) as { briefs: unknown[] };
    expect(briefs).toHaveLength(4);
  });
});

describe('exit codes', () => {
  test.each([
    [['nonsense']],
    [['list', 'weather']],
    [['list', 'tags', '--country', 'KR']],
    [['accept']],
    [['brief', '--all', '--country', 'KR', '--out', 'x']],
    [['brief', '--all', '--out', 'x', '--lang', 'xx']],
    [['import']],
    [['search', 'x', '--limit', 'many']],
    [['serve', '--port', '70000']],
  ])('2 for wrong arguments: %j', async (args) => {
    const ran = await accord(...args, '--workspace', 'unused.accord');
    expect(ran.code).toBe(2);
    expect(ran.stdout).toBe('');
    expect(ran.stderr).not.toBe('');
    expect(existsSync(inPlace('unused.accord'))).toBe(false);
  });

  test('0 for help, which names every command', async () => {
    const help = await accord('--help');
    expect(help.code).toBe(0);
    for (const name of ['import', 'extract', 'accept', 'list', 'search', 'brief', 'briefs-from', 'backup', 'serve']) {
      expect(help.stdout).toMatch(new RegExp(`^ {2}${name} `, 'm'));
    }
  });

  test('3 for a workspace that cannot be opened, with what to do', async () => {
    writeFileSync(
      inPlace('letter.accord'),
      'Dear colleague, this is a letter and no database, as you can easily see for yourself.',
    );
    const foreign = await accord('list', 'tags', '--workspace', 'letter.accord');
    expect(foreign.code).toBe(3);
    expect(foreign.stderr).toMatch(/^accord: .*letter\.accord/);
    expect(readFileSync(inPlace('letter.accord'), 'utf8')).toMatch(/^Dear colleague/);
    writeFileSync(inPlace('plain'), '');
    expect((await accord('check', '--workspace', 'plain/w.accord')).code).toBe(3);
  });

  test('3 for restoring over a workspace that a desk has open', async () => {
    await accord('check', '--workspace', 'open.accord');
    await accord('backup', 'of-open.accord', '--workspace', 'open.accord');
    const release = lockWorkspace(inPlace('open.accord'));
    const ran = await accord('restore', 'of-open.accord', '--workspace', 'open.accord');
    release();
    expect(ran.code).toBe(3);
    expect(ran.stderr).toMatch(/already open in another Accord Desk/);
  });
});
