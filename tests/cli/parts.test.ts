import { mkdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Writable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { addCountry, countOf, portOf } from '../../cli/options.ts';
import { startProgress } from '../../cli/progress.ts';
import { isStale, WINDOW_PART } from '../../cli/start/build-if-stale.ts';
import { findElectron } from '../../cli/start/electron.ts';
import { hasScreen, prepareProfile, windowArguments } from '../../cli/window/open-window.ts';
import { makeFolder } from './run-accord.ts';

let place: ReturnType<typeof makeFolder>;
beforeEach(() => {
  place = makeFolder();
});
afterEach(() => place.remove());
const put = (name: string, text = '') => {
  const file = path.join(place.folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
};

describe('what npm start builds', () => {
  const age = (file: string, seconds: number) => utimesSync(file, seconds, seconds);

  test('what was never built, and what is older than a source of it', () => {
    const source = put('renderer/App.tsx');
    const manifest = put('package.json');
    expect(isStale(place.folder, WINDOW_PART)).toBe(true);
    const built = put('dist/renderer/index.html');
    for (const file of [source, manifest]) age(file, 1000);
    age(built, 2000);
    expect(isStale(place.folder, WINDOW_PART)).toBe(false);
    age(put('db/queries/tags.ts'), 3000);
    expect(isStale(place.folder, WINDOW_PART)).toBe(false);
    age(source, 3000);
    expect(isStale(place.folder, WINDOW_PART)).toBe(true);
  });

  test("Electron's binary is found where it was installed, and not fetched where it was not", () => {
    expect(findElectron(place.folder, {})).toBeNull();
    const override = path.join(place.folder, 'elsewhere');
    expect(findElectron(place.folder, { ELECTRON_OVERRIDE_DIST_PATH: override })).toBeNull();
    if (process.platform !== 'linux') return;
    const binary = put('elsewhere/electron');
    expect(findElectron(place.folder, { ELECTRON_OVERRIDE_DIST_PATH: override })).toBe(binary);
  });
});

describe('the window of the browser shell', () => {
  test('needs a screen on Linux only', () => {
    expect(hasScreen('linux', {})).toBe(false);
    expect(hasScreen('linux', { DISPLAY: ':0' })).toBe(true);
    expect(hasScreen('linux', { WAYLAND_DISPLAY: 'wayland-0' })).toBe(true);
    expect(hasScreen('win32', {})).toBe(true);
  });

  test('is an app window with a profile of its own; without a sandbox for root only', () => {
    const args = windowArguments('http://127.0.0.1:1/launch?t=x', '/profile', false);
    expect(args).toEqual(expect.arrayContaining(['--app=http://127.0.0.1:1/launch?t=x', '--user-data-dir=/profile']));
    expect(args).not.toContain('--no-sandbox');
    expect(windowArguments('x', '/profile', true)).toContain('--no-sandbox');
  });

  test('has Translate off, and keeps what the browser wrote since', () => {
    prepareProfile(place.folder);
    const preferences = path.join(place.folder, 'Default', 'Preferences');
    expect(JSON.parse(readFileSync(preferences, 'utf8'))).toEqual({ translate: { enabled: false } });
    writeFileSync(preferences, '{"kept":true}');
    prepareProfile(place.folder);
    expect(readFileSync(preferences, 'utf8')).toBe('{"kept":true}');
  });
});

describe('progress', () => {
  class Paper extends Writable {
    text = '';
    override _write(chunk: Buffer, _encoding: string, done: () => void) {
      this.text += chunk.toString();
      done();
    }
  }
  const show = (paper: Paper) => startProgress('Reading', 4, paper as unknown as NodeJS.WriteStream);

  test('elsewhere than on a terminal is a line when a second has passed, and one at the end', () => {
    const clock = vi.spyOn(performance, 'now');
    const at = (ms: number) => clock.mockReturnValue(ms);
    const paper = new Paper();
    at(0);
    const progress = show(paper);
    at(400);
    progress.update(1, 'a.txt');
    at(1100);
    progress.update(2, 'b.txt');
    at(1500);
    progress.update(3, 'c.txt');
    progress.update(4, 'd.txt');
    progress.stop();
    clock.mockRestore();
    expect(paper.text).toBe('Reading: 2 of 4 (b.txt)\nReading: 4 of 4\n');
  });

  test('of nothing is still told', () => {
    const paper = new Paper();
    show(paper).stop();
    expect(paper.text).toBe('Reading: 0 of 4\n');
  });
});

describe('options', () => {
  test('are read, or refused in words', () => {
    expect(portOf('0')).toBe(0);
    expect(() => portOf('-1')).toThrow(/0 to 65535/);
    expect(countOf('12')).toBe(12);
    expect(() => countOf('1.5')).toThrow(/whole number/);
    expect(addCountry('kr', ['GB'])).toEqual(['GB', 'KR']);
    expect(() => addCountry('Korea')).toThrow(/two-letter code/);
  });
});
