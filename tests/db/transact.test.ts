import { afterEach, beforeEach, expect, test } from 'vitest';
import { redo, undo } from '../../core/curation/undo.ts';
import { openWorkspace, type Workspace } from '../../db/open.ts';
import { listJournal } from '../../db/queries/journal.ts';
import { listTags, setTags } from '../../db/queries/tags.ts';
import { transact } from '../../db/transact.ts';

let workspace: Workspace;
let ids = 0;
const newId = () => `id-${String(++ids).padStart(4, '0')}`;
const hand = { at: '2026-01-01T00:00:00.000Z', editor: 'Lan' };
beforeEach(() => {
  workspace = openWorkspace(':memory:');
});
afterEach(() => workspace.close());

const tag = (target: string, names: string[], batch?: string) =>
  transact(workspace, { ...hand, action: 'article.set-tags', subject: target, ...(batch && { batch }) }, (db) =>
    setTags(db, { kind: 'article', id: target }, names, newId),
  );
const names = () => listTags(workspace.read).map(({ name }) => name);

test('nothing can be written outside transact, whatever the table', () => {
  const tables = workspace.read
    .prepare<[], string>(
      "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%'",
    )
    .pluck()
    .all();
  expect(tables.length).toBeGreaterThan(20);
  for (const table of tables) {
    expect(() => workspace.connection.prepare(`INSERT INTO ${table} DEFAULT VALUES`).run(), table).toThrow(
      /outside transact/,
    );
  }
});

test('a write leaves one entry that names who, what and when', () => {
  tag('article-1', ['5G', 'Huawei']);
  expect(listJournal(workspace.read, 10)).toEqual([
    { seq: 1, ...hand, action: 'article.set-tags', subject: 'article-1', kind: 'do', undone: false },
  ]);
});

test('a change that fails leaves neither the change nor an entry', () => {
  expect(() =>
    transact(workspace, { ...hand, action: 'x', subject: 'y' }, (db) => {
      setTags(db, { kind: 'article', id: 'a' }, ['kept?'], newId);
      throw new Error('the power went');
    }),
  ).toThrow('the power went');
  expect(names()).toEqual([]);
  expect(listJournal(workspace.read, 10)).toEqual([]);
  tag('a', ['works again']);
  expect(names()).toEqual(['works again']);
});

test('an entry under which nothing changed is dropped', () => {
  tag('a', ['one']);
  tag('a', ['one']);
  expect(listJournal(workspace.read, 10)).toHaveLength(1);
});

test('undo and redo walk the whole way back and forth', () => {
  tag('a', ['one']);
  tag('a', ['one', 'two']);
  tag('a', ['three']);
  expect(undo(workspace, hand)?.subject).toBe('a');
  expect(names()).toEqual(['one', 'two']);
  undo(workspace, hand);
  expect(names()).toEqual(['one']);
  undo(workspace, hand);
  expect(names()).toEqual([]);
  expect(undo(workspace, hand)).toBeNull();
  redo(workspace, hand);
  redo(workspace, hand);
  expect(names()).toEqual(['one', 'two']);
  undo(workspace, hand);
  expect(names()).toEqual(['one']);
  redo(workspace, hand);
  redo(workspace, hand);
  expect(names()).toEqual(['three']);
  expect(redo(workspace, hand)).toBeNull();
});

test('a new change after an undo leaves nothing to redo', () => {
  tag('a', ['one']);
  undo(workspace, hand);
  tag('a', ['two']);
  expect(redo(workspace, hand)).toBeNull();
  undo(workspace, hand);
  expect(names()).toEqual([]);
});

test('a batch is undone and redone in one step, but not through work that was built on it', () => {
  tag('a', ['one'], 'import-1');
  tag('b', ['two'], 'import-1');
  undo(workspace, hand);
  expect(names()).toEqual([]);
  redo(workspace, hand);
  expect(names()).toEqual(['one', 'two']);
  tag('c', ['between']);
  undo(workspace, hand);
  expect(names()).toEqual(['one', 'two']);
});

test('notes stay in the history and are not undone', () => {
  tag('a', ['one']);
  transact(workspace, { ...hand, action: 'brief.export', subject: 'CN', kind: 'note' }, () => undefined);
  expect(undo(workspace, hand)?.action).toBe('article.set-tags');
  expect(listJournal(workspace.read, 10).map(({ kind }) => kind)).toEqual(['undo', 'note', 'do']);
});
