import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { checkWorkspace } from './check.ts';
import { lockWorkspace } from './lock.ts';
import { openWorkspace, type Workspace } from './open.ts';
import { WorkspaceError } from './workspace-error.ts';

/**
 * Writes a consistent copy of a workspace, also while a desk works on it. The copy appears under its name only when it
 * is whole.
 * @throws WorkspaceError `not-writable` when there is a file of that name already, or the folder cannot be written
 */
export function backUpWorkspace(workspace: Workspace, target: string): void {
  if (existsSync(target)) {
    throw new WorkspaceError('not-writable', `${target} is there already and was left as it is. Give another name.`);
  }
  const partial = `${target}.partial`;
  try {
    mkdirSync(path.dirname(path.resolve(target)), { recursive: true });
    rmSync(partial, { force: true });
    workspace.connection.prepare('VACUUM INTO ?').run(partial);
    renameSync(partial, target);
  } catch (error) {
    rmSync(partial, { force: true });
    const reason = error instanceof Error ? error.message : String(error);
    throw new WorkspaceError('not-writable', `The backup could not be written to ${target}: ${reason}.`, {
      cause: error,
    });
  }
}

/**
 * Puts a backup in the place of a workspace. The backup is checked first, and what was there is kept beside it.
 * @param keepAs how to name what was there
 * @returns where the former workspace is kept, or null when there was none
 * @throws WorkspaceError when a desk has the workspace, or the backup is not a sound workspace
 */
export function restoreWorkspace(backup: string, file: string, keepAs: string): string | null {
  if (!existsSync(backup)) {
    throw new WorkspaceError('not-a-workspace', `${backup} is not there. Nothing was changed.`);
  }
  const release = lockWorkspace(file);
  const incoming = `${file}.incoming`;
  try {
    copyFileSync(backup, incoming);
    refuseUnsound(incoming, backup);
    const former = existsSync(file) ? keepAs : null;
    if (former) renameSync(file, former);
    for (const suffix of ['-wal', '-shm']) {
      if (former && existsSync(`${file}${suffix}`)) renameSync(`${file}${suffix}`, `${former}${suffix}`);
    }
    renameSync(incoming, file);
    return former;
  } finally {
    for (const suffix of ['', '-wal', '-shm']) rmSync(`${incoming}${suffix}`, { force: true });
    release();
  }
}

function refuseUnsound(incoming: string, backup: string): void {
  const workspace = openWorkspace(incoming);
  const faults = checkWorkspace(workspace.read);
  workspace.close();
  if (faults.length > 0) {
    throw new WorkspaceError('damaged', `${backup} is not sound (${faults.join('; ')}). Nothing was changed.`);
  }
}
