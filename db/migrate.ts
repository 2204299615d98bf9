import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Database } from 'better-sqlite3';
import { fold } from '../core/model/fold.ts';
import { WorkspaceError } from './workspace-error.ts';

interface Migration {
  readonly version: number;
  readonly sql: string;
}

/** The numbered migrations, oldest first. They lie beside this module, in the sources as in a packaged build. */
export function readMigrations(folder = path.join(import.meta.dirname, 'migrations')): readonly Migration[] {
  return readdirSync(folder)
    .filter((name) => /^\d{4}-.*\.sql$/.test(name))
    .sort()
    .map((name) => ({ version: Number(name.slice(0, 4)), sql: readFileSync(path.join(folder, name), 'utf8') }));
}

/**
 * Brings a database to the newest version: forward only, in one transaction, after a backup of a file that has work in
 * it (`FILE.v1-backup` for a file of version 1). Refuses a file that a newer program wrote.
 */
export function migrate(db: Database, migrations = readMigrations()): void {
  const current = db.pragma('user_version', { simple: true }) as number;
  const newest = migrations.at(-1)?.version ?? 0;
  if (current > newest) {
    throw new WorkspaceError(
      'newer',
      `${db.name} was written by a newer Accord Desk (version ${current} of the file; this program knows ${newest}). ` +
        'Nothing was changed. Install the newer program to open it.',
    );
  }
  const pending = migrations.filter(({ version }) => version > current);
  if (pending.length === 0) return;
  if (current > 0) backUp(db, current);
  // Migrations fill in folded names with it.
  db.function('fold', { deterministic: true }, (text) => fold(String(text)));
  db.transaction(() => {
    for (const { version, sql } of pending) {
      db.exec(sql);
      db.pragma(`user_version = ${version}`);
    }
  }).exclusive();
}

function backUp(db: Database, version: number): void {
  const copy = `${db.name}.v${version}-backup`;
  if (!db.memory && !existsSync(copy)) db.prepare('VACUUM INTO ?').run(copy);
}
