import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openDesk } from '../../core/app.ts';
import { backUpWorkspace, checkWorkspace, lockWorkspace, restoreWorkspace } from '../../core/workspace-care.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'accord-care-'));
  file = path.join(folder, 'desk.accord');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const desk = (at = file) => openDesk({ file: at, editor: 'Lan', version: '0' });
const text = (words: string) => ({
  name: 'note.txt',
  bytes: async () => new TextEncoder().encode(`${words}\n\nThe ministry met the Finnish agency on Monday in Ha Noi.`),
});
const countIn = async (at: string) => {
  const open = desk(at);
  const { articles } = await open.client.workspace.status();
  open.close();
  return articles;
};

test('a backup made while the desk is open has all that was done', async () => {
  const open = desk();
  await open.importFiles([text('First')]);
  const copy = path.join(folder, 'backups', 'one.accord');
  backUpWorkspace(open.context.workspace, copy);
  await open.importFiles([text('Second')]);
  expect(() => backUpWorkspace(open.context.workspace, copy)).toThrow(/there already/);
  open.close();
  expect(await countIn(copy)).toBe(1);
  expect(await countIn(file)).toBe(2);
});

test('restoring puts the backup in place and keeps what was there', async () => {
  const open = desk();
  const copy = path.join(folder, 'empty.accord');
  backUpWorkspace(open.context.workspace, copy);
  await open.importFiles([text('Kept')]);
  open.close();
  const former = path.join(folder, 'former.accord');
  expect(restoreWorkspace(copy, file, former)).toBe(former);
  expect(await countIn(file)).toBe(0);
  expect(await countIn(former)).toBe(1);
  expect(existsSync(`${file}.incoming`)).toBe(false);
});

test('nothing is restored over an open desk, nor from what is no workspace', async () => {
  desk().close();
  const before = readFileSync(file);
  const release = lockWorkspace(file);
  const copy = path.join(folder, 'copy.accord');
  copyFileSync(file, copy);
  expect(() => restoreWorkspace(copy, file, `${file}.old`)).toThrow(/already open/);
  release();
  writeFileSync(
    copy,
    'not a database, but long enough to look like a file with a header of some kind in it, honestly so',
  );
  expect(() => restoreWorkspace(copy, file, `${file}.old`)).toThrow();
  expect(() => restoreWorkspace(path.join(folder, 'nowhere'), file, `${file}.old`)).toThrow(/is not there/);
  expect(readFileSync(file).equals(before)).toBe(true);
});

test('the lock is for one desk, and is free again after it', () => {
  const release = lockWorkspace(file);
  expect(() => lockWorkspace(file)).toThrow(/already open in another Accord Desk/);
  release();
  lockWorkspace(file)();
  writeFileSync(path.join(folder, 'plain'), '');
  expect(() => lockWorkspace(path.join(folder, 'plain', 'desk.accord'))).toThrow(/cannot be written/);
});

test('a check finds a shifted passage and an article that the index does not know', async () => {
  const open = desk();
  await open.importFiles([text('First')]);
  const [article] = await open.client.articles.list();
  await open.client.annotations.create({
    ...{ articleId: article?.id ?? '', span: { start: 0, end: 5 }, comment: '', tags: [] },
  });
  expect(checkWorkspace(open.context.read)).toEqual([]);
  open.close();
  const raw = new Database(file);
  raw.exec(`UPDATE passage SET exact = 'Other'; INSERT INTO article_fts (article_fts) VALUES ('delete-all')`);
  raw.close();
  const damaged = desk();
  const faults = checkWorkspace(damaged.context.read).join('\n');
  damaged.close();
  expect(faults).toMatch(/"Other" where it should/);
  expect(faults).toMatch(/full-text index: knows 0 of 1 articles/);
});
