import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';

/** The checkout. */
export const ROOT = path.join(import.meta.dirname, '..');

/** The rooms that hold the program itself; tests and bench are measured apart. */
export const SOURCE_ROOMS = ['core', 'db', 'cli', 'electron', 'renderer', 'seeds', 'build'] as const;

const FOREIGN = new Set(['node_modules', 'dist', 'release', 'test-results', '.git']);

/** Files under a folder of the checkout, as paths relative to it with `/`. */
export async function filesUnder(folder: string): Promise<string[]> {
  const entries = await readdir(path.join(ROOT, folder), { withFileTypes: true });
  const lists = await Promise.all(
    entries
      .filter((entry) => !FOREIGN.has(entry.name))
      .map((entry) => {
        const name = folder === '.' ? entry.name : `${folder}/${entry.name}`;
        return entry.isDirectory() ? filesUnder(name) : [name];
      }),
  );
  return lists.flat().sort();
}

/** TypeScript sources of the program. */
export async function sourceFiles(): Promise<string[]> {
  const lists = await Promise.all(SOURCE_ROOMS.map(filesUnder));
  return lists.flat().filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'));
}

export const readText = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');

export const lineCount = (file: string): number => readText(file).trimEnd().split('\n').length;

/** What a source imports, types included: repository paths for its own files, package names for the rest. */
export function importsOf(file: string): string[] {
  const found = readText(file).matchAll(/(?:\bfrom|^\s*import|\bimport\()\s*'([\w@./:-]+)'/gm);
  return Array.from(found, ([, target = '']) =>
    target.startsWith('.') ? path.posix.join(path.posix.dirname(file), target) : target,
  );
}
