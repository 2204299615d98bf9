import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { migrate, readMigrations } from '../../db/migrate.ts';
import { editionOptions, getEdition } from '../../db/queries/editions.ts';

test('an edition from before references were kept is given the one that its brief prints', () => {
  const db = new Database(':memory:');
  migrate(db, readMigrations().slice(0, 1));
  const sha256 = 'a'.repeat(64);
  db.prepare('INSERT INTO file_bytes VALUES (?, ?)').run(sha256, Buffer.from('x'));
  db.prepare(
    `INSERT INTO edition (id, country, language, style, file_name, exported_at, brief, sha256)
     VALUES ('e', 'CN', 'vi', 'decree30', 'CN.docx', '2026-01-01T00:00:00Z', '{"reference":"CN-2026-007"}', ?)`,
  ).run(sha256);
  migrate(db);
  expect(getEdition(db, 'e')).toMatchObject({ reference: 'CN-2026-007', version: '' });
  expect(editionOptions(db, 'e')).toEqual({ changes: 'none', since: null, reviser: null });
  db.close();
});
