import { mkdirSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { WorkspaceError } from './workspace-error.ts';

/**
 * Takes the workspace for one desk, until the returned function is called or the process ends, however it ends. The lock
 * is SQLite's own on an empty file beside the workspace: the system frees it after a crash, and scripts can still read
 * and back up the workspace meanwhile.
 * @throws WorkspaceError `in-use` when another desk has it, `not-writable` when the folder cannot be written
 */
export function lockWorkspace(file: string): () => void {
  let lock: Database.Database | null = null;
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    lock = new Database(`${file}.lock`, { timeout: 0 });
    lock.exec('BEGIN EXCLUSIVE');
    const held = lock;
    return () => held.close();
  } catch (error) {
    lock?.close();
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code.startsWith('SQLITE_BUSY')) {
      throw new WorkspaceError(
        'in-use',
        `${file} is already open in another Accord Desk. Use that window, or close it (Ctrl+C where it was started) and try again.`,
        { cause: error },
      );
    }
    throw new WorkspaceError(
      'not-writable',
      `${path.dirname(file)} cannot be written (${code}). Choose another place with --workspace, or ask for the right to write there.`,
      { cause: error },
    );
  }
}
