/** The shells' door to the care of workspace files, beside `openDesk` (core/app.ts). */
export { backUpWorkspace, restoreWorkspace } from '../db/backup.ts';
export { checkWorkspace } from '../db/check.ts';
export { lockWorkspace } from '../db/lock.ts';
export { WorkspaceError } from '../db/workspace-error.ts';
