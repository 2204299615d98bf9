import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { ROOT } from '../source-tree.ts';
import { makeFolder } from './start-desk.ts';

/** The programs as vite builds them for the installers, in a folder of their own, with nothing but the native module. */
let place: ReturnType<typeof makeFolder>;
test.beforeAll(() => {
  place = makeFolder();
  for (const part of ['cli', 'electron', 'renderer']) {
    cpSync(path.join(ROOT, 'dist', part), path.join(place.folder, 'dist', part), { recursive: true });
  }
  const modules = path.join(place.folder, 'node_modules');
  cpSync(path.join(ROOT, 'node_modules/better-sqlite3/package.json'), `${modules}/better-sqlite3/package.json`);
  for (const part of ['lib', 'prebuilds']) {
    symlinkSync(path.join(ROOT, 'node_modules/better-sqlite3', part), `${modules}/better-sqlite3/${part}`);
  }
});
test.afterAll(() => place.remove());

const accord = (...args: string[]) =>
  execFileSync(process.execPath, [path.join(place.folder, 'dist/cli/accord.mjs'), ...args], {
    cwd: place.folder,
    encoding: 'utf8',
  });

test('the built accord makes briefs', () => {
  accord('briefs-from', path.join(ROOT, 'seeds/articles'), '--out', 'briefs', '--lang', 'en');
  expect(readdirSync(path.join(place.folder, 'briefs'))).toHaveLength(4);
});

test('the built accord makes and checks a workspace', () => {
  expect(accord('check', '--workspace', 'w.accord')).toMatch(/sound/);
});

test('the Electron shell is built: main, preload as CommonJS, desk process, migrations', () => {
  const shell = path.join(place.folder, 'dist/electron');
  for (const name of ['main.mjs', 'preload.cjs', 'desk-process.mjs', 'migrations']) {
    expect(existsSync(path.join(shell, name)), name).toBe(true);
  }
});
