import type { ImportedFile } from '../core/api/schemas/desk.ts';
import type { Desk } from '../core/app.ts';
import { EXIT } from './exit.ts';
import { findFiles } from './find-files.ts';
import { startProgress } from './progress.ts';

/**
 * Imports what paths name, showing progress. Rejected files are named on standard error with the reason, and set the
 * exit code; the others are kept.
 */
export async function importPaths(desk: Desk, paths: readonly string[], recursive: boolean): Promise<ImportedFile[]> {
  const { files, rejected } = await findFiles(paths, recursive);
  const progress = startProgress('Reading', files.length);
  const imported = await desk
    .importFiles(files, ({ done, file }) => progress.update(done, file.name))
    .finally(() => progress.stop());
  const results = [...imported.files, ...rejected];
  reportRejected(results);
  return results;
}

/** Names the rejected among the files on standard error, with the reason. */
function reportRejected(files: readonly ImportedFile[]): void {
  const rejected = files.filter(({ outcome }) => outcome === 'rejected');
  for (const { name, reason } of rejected) console.error(`rejected ${name}: ${reason}`);
  if (rejected.length > 0) process.exitCode = EXIT.rejected;
}
