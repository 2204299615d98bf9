import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { openDesk } from '../../core/app.ts';

const folder = path.join(import.meta.dirname, '../../seeds/articles');

/** An open desk in memory with nothing in it. */
export function emptyDesk() {
  return openDesk({ file: ':memory:', editor: 'Lan', version: '0.0.0' });
}

/** The seed articles as files to import. */
export function seedFiles() {
  return readdirSync(folder)
    .sort()
    .map((name) => ({ name, bytes: async () => new Uint8Array(readFileSync(path.join(folder, name))) }));
}

/** An open desk in memory with the five seed articles imported. */
export async function seededDesk() {
  const desk = emptyDesk();
  await desk.importFiles(seedFiles());
  return desk;
}

/** The id of the seed article whose file name starts so. */
export async function articleId(desk: Awaited<ReturnType<typeof seededDesk>>, start: string): Promise<string> {
  const row = (await desk.client.articles.list()).find(({ fileName }) => fileName.startsWith(start));
  if (!row) throw new Error(`no article ${start}`);
  return row.id;
}
