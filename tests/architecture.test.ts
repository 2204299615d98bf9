import { existsSync, globSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../core/model/language.ts';
import { filesUnder, importsOf, lineCount, ROOT, readText, sourceFiles } from './source-tree.ts';

/**
 * Who may import whom. The first room that a file lies in decides; a target is a room (`core/model`), a file, or a
 * package. `core/*.ts` are the files at the top of core: the door that the shells come in by.
 */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  'core/model': ['core/model'],
  'core/intake': ['core/intake', 'core/model', 'db', 'node:', 'iconv-lite', 'chardet', 'eld/extrasmall'],
  'core/extraction': ['core/extraction', 'core/model', 'db', 'seeds/organisations.ts'],
  'core/matching': ['core/matching', 'core/model', 'db'],
  'core/curation': ['core/curation', 'core/model', 'db'],
  'core/brief': ['core/brief', 'core/model', 'db'],
  'core/evaluation': ['core/evaluation', 'core/model', 'zod'],
  'core/review': ['core/review', 'core/model', 'fflate', '@xmldom/xmldom', 'approx-string-match'],
  'core/word': ['core/word', 'core/model', 'docx', 'fflate'],
  core: ['core', 'db', 'seeds/fields.json', 'seeds/organisations.ts', '@orpc/', 'zod', 'node:', 'uuid', 'env-paths'],
  db: ['db', 'core/model', 'better-sqlite3', 'node:'],
  electron: ['electron', 'core/*.ts', 'core/model', '@orpc/', 'node:'],
  cli: [
    'cli',
    'core/*.ts',
    'core/api',
    'core/model',
    'core/evaluation',
    'core/intake/intake-error.ts',
    'seeds',
    'package.json',
    '@orpc/',
    'node:',
    'commander',
    'cli-progress',
  ],
  seeds: ['seeds', 'core/*.ts', 'core/api', 'node:'],
  renderer: [
    ...['renderer', 'core/model', 'core/api/contract.ts', 'core/api/schemas', '@orpc/', '@tanstack/', '@mantine/'],
    ...['react', 'react-dom', 'react-i18next', 'i18next', 'wouter', '@tabler/icons-react', 'approx-string-match'],
  ],
};

function roomOf(file: string): string | undefined {
  return Object.keys(ROOMS).find((room) => file.startsWith(`${room}/`));
}

function allows(rule: string, target: string): boolean {
  if (rule === 'core/*.ts') return /^core\/[^/]+\.ts$/.test(target);
  return target === rule || target.startsWith(rule.endsWith(':') || rule.endsWith('/') ? rule : `${rule}/`);
}

const sources = await sourceFiles();
const lengths = sources.map((file) => ({ file, lines: lineCount(file) })).sort((a, b) => a.lines - b.lines);

describe('the rooms', () => {
  test('import only what the plan of the house lets them', () => {
    const trespasses = sources.flatMap((file) => {
      const room = roomOf(file);
      if (room === undefined) return [];
      const rules = ROOMS[room] ?? [];
      return importsOf(file)
        .filter((target) => !rules.some((rule) => allows(rule, target)))
        .map((target) => `${file} imports ${target}`);
    });
    expect(trespasses).toEqual([]);
  });

  test('the rule sees types, side effects and dynamic imports', () => {
    expect(importsOf('core/app.ts')).toEqual(expect.arrayContaining(['db/open.ts', 'core/context.ts', '@orpc/server']));
    expect(allows('core/*.ts', 'core/app.ts')).toBe(true);
    expect(allows('core/*.ts', 'core/api/router.ts')).toBe(false);
    expect(allows('react', 'react-dom')).toBe(false);
    expect(allows('node:', 'node:fs')).toBe(true);
  });

  test('have no barrels', () => {
    expect(sources.filter((file) => /(^|\/)index\.tsx?$/.test(file))).toEqual([]);
  });
});

describe('the sources', () => {
  test('stay short: none over 300 lines, nine in ten under 200, median under 80', () => {
    expect(lengths.filter(({ lines }) => lines > 300)).toEqual([]);
    expect(lengths[Math.floor(lengths.length * 0.9)]?.lines).toBeLessThan(200);
    expect(lengths[Math.floor(lengths.length / 2)]?.lines).toBeLessThan(80);
  });

  test('never say any', () => {
    const guilty = sources.filter((file) => /(:|\bas|<|\|)\s*any\b(?!\s*[a-z])|\bany\[\]/.test(readText(file)));
    expect(guilty).toEqual([]);
  });

  test('the Electron shell is thin', () => {
    const shell = lengths.filter(({ file }) => file.startsWith('electron/'));
    expect(shell.length).toBeGreaterThan(0);
    expect(shell.reduce((sum, { lines }) => sum + lines, 0)).toBeLessThan(300);
  });

  test('npm scripts are few', () => {
    const { scripts } = JSON.parse(readText('package.json')) as { scripts: Record<string, string> };
    expect(Object.keys(scripts).length).toBeLessThanOrEqual(14);
  });
});

describe('the languages', () => {
  test('a folder that has a file for one of them has one for each', async () => {
    const spoken = sources.filter((file) => LANGUAGES.some((language) => path.basename(file) === `${language}.ts`));
    const folders = [...new Set(spoken.map((file) => path.dirname(file)))];
    expect(folders).toEqual(
      expect.arrayContaining(['core/extraction/lexicon', 'core/intake/cues', 'core/brief/wording']),
    );
    const wanted = folders.flatMap((folder) => LANGUAGES.map((language) => `${folder}/${language}.ts`));
    expect(wanted.filter((file) => !sources.includes(file))).toEqual([]);
  });

  test('the window says everything in each of them', async () => {
    const wording = [...(await filesUnder('renderer')), ...(await filesUnder('electron'))].filter((file) =>
      /(^|[./])en\.json$/.test(file),
    );
    expect(wording.length).toBeGreaterThan(0);
    const gaps = wording.flatMap((english) =>
      LANGUAGES.flatMap((language) => {
        const file = english.replace(/en\.json$/, `${language}.json`);
        return existsSync(path.join(ROOT, file)) && sameKeys(english, file) ? [] : [file];
      }),
    );
    expect(gaps).toEqual([]);
  });
});

/** Plural forms differ by language (`_one`, `_other`), so they count as one key. */
function sameKeys(one: string, other: string): boolean {
  const keys = (file: string) =>
    JSON.stringify(
      [...new Set(keysOf(JSON.parse(readText(file)) as unknown).map((key) => key.replace(/_(one|other)$/, '')))].sort(),
    );
  return keys(one) === keys(other);
}

function keysOf(value: unknown, prefix = ''): string[] {
  if (typeof value !== 'object' || value === null) return [prefix];
  return Object.entries(value).flatMap(([key, inner]) => keysOf(inner, `${prefix}.${key}`));
}

describe('the pages', () => {
  test('every path that they name is there', async () => {
    const pages = [
      'README.md',
      'CONTRIBUTING.md',
      'CHANGELOG.md',
      ...(await filesUnder('docs')).filter((file) => file.endsWith('.md')),
    ];
    const missing = pages.flatMap((page) =>
      pathsNamedIn(readText(page))
        .filter((name) => !present(name))
        .map((name) => `${page}: ${name}`),
    );
    expect(missing).toEqual([]);
  });

  test('a missing path would be noticed', () => {
    expect(pathsNamedIn('see `core/model/{span,edtf}.ts`, (docs/decisions) and core/nowhere.ts.')).toEqual([
      ...['core/model/span.ts', 'core/model/edtf.ts', 'docs/decisions', 'core/nowhere.ts'],
    ]);
    expect(present('core/nowhere.ts')).toBe(false);
  });
});

/** Paths of this repository that a text names, `{a,b}` written out. Wildcards stay. */
function pathsNamedIn(text: string): string[] {
  const named = text.matchAll(
    /(?<![\w./~-])((?:core|db|cli|electron|renderer|build|bench|tests|docs|seeds)\/[\w./*{},-]+)/g,
  );
  return Array.from(named, ([, name = '']) => name.replace(/[.,/]+$/, '')).flatMap((name) => {
    const [, head, list, tail] = /^(.*)\{([^}]+)\}(.*)$/.exec(name) ?? [];
    return list === undefined ? [name] : list.split(',').map((part) => `${head}${part}${tail}`);
  });
}

function present(name: string): boolean {
  return globSync(name, { cwd: ROOT }).length > 0;
}
