import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { IncomingFile } from '../core/api/import-files.ts';
import type { ImportedFile } from '../core/api/schemas/desk.ts';

export interface FoundFiles {
  readonly files: readonly IncomingFile[];
  /** Paths that name nothing that can be read. */
  readonly rejected: readonly ImportedFile[];
}

/**
 * The files that paths name. A folder stands for the files in it, with `recursive` also for those of its folders; names
 * that begin with a dot are passed over there.
 */
export async function findFiles(paths: readonly string[], recursive: boolean): Promise<FoundFiles> {
  const files: IncomingFile[] = [];
  const rejected: ImportedFile[] = [];
  for (const name of paths) {
    try {
      const found = (await stat(name)).isDirectory() ? await filesIn(name, recursive) : [name];
      if (found.length === 0) rejected.push(rejection(name, `${name} has no files in it.`));
      files.push(...found.map((file) => ({ name: path.basename(file), bytes: () => readFile(file) })));
    } catch (error) {
      rejected.push(rejection(name, `${name} cannot be read (${codeOf(error)}).`));
    }
  }
  return { files, rejected };
}

async function filesIn(folder: string, recursive: boolean): Promise<string[]> {
  const entries = (await readdir(folder, { withFileTypes: true, recursive })).filter((entry) => entry.isFile());
  const visible = entries
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter(
      (file) =>
        !path
          .relative(folder, file)
          .split(path.sep)
          .some((part) => part.startsWith('.')),
    );
  return visible.sort();
}

function rejection(name: string, reason: string): ImportedFile {
  return { name, outcome: 'rejected', reason, articleId: null, duplicateOf: null };
}

function codeOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code ?? 'unknown';
  return { ENOENT: 'there is no such file', EACCES: 'no permission' }[code] ?? code;
}
