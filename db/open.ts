import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import type { ReadDb } from './handles.ts';
import { installJournal } from './journal-triggers.ts';
import { migrate } from './migrate.ts';
import { WorkspaceError } from './workspace-error.ts';

/** "ACRD": tells `file` and other programs whose SQLite file this is. */
const APPLICATION_ID = 0x41435244;

/** An open workspace. `connection` is for db/ alone; everyone else reads through `read` and writes through `transact`. */
export interface Workspace {
  readonly file: string;
  readonly read: ReadDb;
  readonly connection: Database.Database;
  close(): void;
}

/**
 * Opens a workspace file, making it and its folder when they are not there.
 * @throws WorkspaceError when it is in use, newer than this program, damaged, not writable or not a workspace
 */
export function openWorkspace(file: string): Workspace {
  let connection: Database.Database | null = null;
  try {
    if (file !== ':memory:') ensureWritable(file);
    connection = new Database(file, { timeout: 5000 });
    prepare(connection);
    const open = connection;
    return {
      file,
      read: open,
      connection: open,
      close() {
        open.pragma('optimize');
        open.close();
      },
    };
  } catch (error) {
    connection?.close();
    throw asWorkspaceError(file, error);
  }
}

function prepare(db: Database.Database): void {
  const owner = db.pragma('application_id', { simple: true });
  const fresh = db.prepare('SELECT count(*) FROM sqlite_schema').pluck().get() === 0;
  if (!fresh && owner !== APPLICATION_ID) {
    throw new WorkspaceError('not-a-workspace', `${db.name} is a database of another program. Nothing was changed.`);
  }
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = NORMAL');
  db.pragma('foreign_keys = ON');
  db.pragma('trusted_schema = OFF');
  db.pragma('temp_store = MEMORY');
  if (fresh) db.pragma(`application_id = ${APPLICATION_ID}`);
  const health = db.pragma('quick_check(1)', { simple: true });
  if (health !== 'ok') throw damaged(db.name, String(health));
  migrate(db);
  installJournal(db);
}

function ensureWritable(file: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  if (existsSync(file)) accessSync(file, constants.R_OK | constants.W_OK);
}

function damaged(file: string, reason: string, cause?: unknown): WorkspaceError {
  return new WorkspaceError(
    'damaged',
    `${file} is damaged (${reason}). Nothing was changed. Keep a copy of it, then restore your latest backup.`,
    { cause },
  );
}

/** SQLite and file system errors in words. */
function asWorkspaceError(file: string, error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) {
    return new WorkspaceError('in-use', `${file} is in use by another program. Close it there and try again.`, {
      cause: error,
    });
  }
  if (code === 'SQLITE_NOTADB') {
    return new WorkspaceError('not-a-workspace', `${file} is not an Accord Desk workspace. Nothing was changed.`, {
      cause: error,
    });
  }
  if (code.startsWith('SQLITE_CORRUPT')) return damaged(file, code, error);
  if (
    ['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'ENOSPC'].includes(code) ||
    /^SQLITE_(CANTOPEN|READONLY)/.test(code)
  ) {
    return new WorkspaceError(
      'not-writable',
      `${file} cannot be written (${code}). Choose another place with --workspace, or ask for the right to write there.`,
      { cause: error },
    );
  }
  return error;
}
