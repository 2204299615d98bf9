import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { dumpSchema } from '../../db/dump-schema.ts';
import { migrate, readMigrations } from '../../db/migrate.ts';
import { openWorkspace } from '../../db/open.ts';
import { WorkspaceError } from '../../db/workspace-error.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'accord-db-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const refusal = (file: string) => {
  try {
    openWorkspace(file).close();
  } catch (error) {
    if (error instanceof WorkspaceError) return error;
    throw error;
  }
  throw new Error('it opened');
};

test('makes the file and its folder, in WAL mode, marked as ours', () => {
  const file = path.join(folder, 'deep', 'desk.accord');
  const workspace = openWorkspace(file);
  expect(workspace.connection.pragma('journal_mode', { simple: true })).toBe('wal');
  expect(workspace.connection.pragma('foreign_keys', { simple: true })).toBe(1);
  workspace.close();
  const header = readFileSync(file);
  expect(header.subarray(68, 72).toString('latin1')).toBe('ACRD');
});

test('every table is STRICT', () => {
  const workspace = openWorkspace(':memory:');
  const loose = workspace.read
    .prepare<[], string>(
      "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite_%'",
    )
    .pluck()
    .all();
  expect(loose).toEqual([]);
  workspace.close();
});

test('refuses a file of a newer program and leaves it as it was', () => {
  const file = path.join(folder, 'newer.accord');
  const workspace = openWorkspace(file);
  workspace.connection.pragma('user_version = 9999');
  workspace.close();
  const before = readFileSync(file);
  const error = refusal(file);
  expect(error.code).toBe('newer');
  expect(error.message).toContain(file);
  expect(error.message).toContain('9999');
  expect(readFileSync(file).equals(before)).toBe(true);
});

test.each([
  ['text', Buffer.from('this is no database, just a letter that somebody wrote to a friend')],
  ['zeros', Buffer.alloc(8192, 1)],
])('refuses a file that is not a database: %s', (_, bytes) => {
  const file = path.join(folder, 'letter.accord');
  writeFileSync(file, bytes);
  expect(refusal(file).code).toBe('not-a-workspace');
  expect(readFileSync(file).equals(bytes)).toBe(true);
});

test('refuses the database of another program', () => {
  const file = path.join(folder, 'other.accord');
  const other = new Database(file);
  other.exec('CREATE TABLE recipe (id INTEGER)');
  other.close();
  expect(refusal(file).code).toBe('not-a-workspace');
});

test('refuses a damaged file', () => {
  const file = path.join(folder, 'damaged.accord');
  openWorkspace(file).close();
  const bytes = readFileSync(file);
  bytes.fill(0xff, 4096 * 2, 4096 * 12);
  writeFileSync(file, bytes);
  expect(refusal(file).code).toBe('damaged');
});

test('says what to do where the place cannot be written', () => {
  const file = path.join(folder, 'file');
  writeFileSync(file, 'x');
  const error = refusal(path.join(file, 'desk.accord'));
  expect(error.code).toBe('not-writable');
  expect(error.message).toContain('--workspace');
});

test('migrates forward in one transaction, after a backup of a file that has work in it', () => {
  const file = path.join(folder, 'old.accord');
  openWorkspace(file).close();
  const db = new Database(file);
  const newest = readMigrations().at(-1)?.version ?? 0;
  const good = { version: newest + 1, sql: 'CREATE TABLE extra (id TEXT) STRICT' };
  const bad = { version: newest + 2, sql: 'CREATE TABLE oops (' };
  expect(() => migrate(db, [...readMigrations(), good, bad])).toThrow(/incomplete|syntax/);
  expect(db.pragma('user_version', { simple: true })).toBe(newest);
  expect(db.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'extra'").get()).toBeUndefined();
  migrate(db, [...readMigrations(), good]);
  expect(db.pragma('user_version', { simple: true })).toBe(newest + 1);
  db.close();
  const backup = readdirSync(folder).find((name) => name.endsWith(`.v${newest}-backup`));
  const copy = new Database(path.join(folder, String(backup)), { readonly: true });
  expect(copy.pragma('user_version', { simple: true })).toBe(newest);
  copy.close();
});

test('names of bodies from before their kinds are the preferred ones and aliases, and are found by their folded form', () => {
  const db = new Database(':memory:');
  const [first, ...later] = readMigrations();
  if (!first) throw new Error('no migration');
  migrate(db, [first]);
  db.exec(`INSERT INTO organisation VALUES ('o', NULL, 'FI');
    INSERT INTO organisation_name VALUES ('n1', 'o', 'vi', 'Bộ Đường sắt'), ('n2', 'o', 'sv', 'Banverket'), ('n3', 'o', 'vi', 'Bộ Ga')`);
  migrate(db, [first, ...later]);
  expect(db.prepare('SELECT kind, folded FROM organisation_name ORDER BY id').all()).toEqual([
    { kind: 'preferred', folded: 'bo duong sat' },
    { kind: 'preferred', folded: 'banverket' },
    { kind: 'alias', folded: 'bo ga' },
  ]);
  db.close();
});

test('schema.sql is what the migrations make', () => {
  expect(readFileSync(new URL('../../db/schema.sql', import.meta.url), 'utf8')).toBe(dumpSchema());
});
