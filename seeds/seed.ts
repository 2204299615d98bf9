import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { ImportProgress, ImportResult } from '../core/api/schemas/desk.ts';
import type { Desk } from '../core/app.ts';

const ARTICLES = path.join(import.meta.dirname, 'articles');

/** Imports the seed articles into a desk: through intake like any other file, never around it. */
export async function seedWorkspace(
  desk: Pick<Desk, 'importFiles'>,
  onProgress?: (progress: ImportProgress) => void,
): Promise<ImportResult> {
  const names = (await readdir(ARTICLES)).filter((name) => name.endsWith('.txt')).sort();
  const files = names.map((name) => ({ name, bytes: () => readFile(path.join(ARTICLES, name)) }));
  return desk.importFiles(files, onProgress);
}
