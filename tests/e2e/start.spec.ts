import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { makeFolder, spawnEntry, startDesk } from './start-desk.ts';

/** No browser here: `npm start` as a program on a machine without a screen. */
const start = (folder: string, ...args: string[]) => startDesk('cli/start.ts', ['--port', '0', ...args], folder);

let place: ReturnType<typeof makeFolder>;
test.beforeEach(() => {
  place = makeFolder();
});
test.afterEach(() => place.remove());

test('the first start makes the workspace with the seed articles, the second uses it, Ctrl+C ends both cleanly', async () => {
  const first = await start(place.folder);
  expect(first.said()).toMatch(/First start: making .*data\/accord-desk\/workspace\.accord/);
  expect(first.said()).toMatch(/Reading the seed articles: 5 of 5/);
  expect(await first.stop()).toBe(0);
  const folder = path.join(place.folder, 'data', 'accord-desk');
  expect(readdirSync(folder).sort()).toEqual(['workspace.accord', 'workspace.accord.lock']);
  const second = await start(place.folder);
  expect(second.said()).not.toMatch(/First start|seed/);
  expect(await second.stop()).toBe(0);
});

test('says that Electron is not there, in one line', async () => {
  test.skip(existsSync('node_modules/electron/dist'), "Electron's binary is installed here");
  const desk = await start(place.folder, '--workspace', 'other.accord');
  expect(desk.said().match(/^.*Electron.*$/gm)).toHaveLength(1);
  expect(existsSync(path.join(place.folder, 'other.accord'))).toBe(true);
  await desk.stop();
});

test('a second start while the first runs says so and changes nothing', async () => {
  const first = await start(place.folder);
  const second = spawnEntry('cli/start.ts', ['--port', '0'], place.folder);
  let said = '';
  second.stderr?.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  expect(await new Promise((resolve) => second.once('exit', resolve))).toBe(3);
  expect(said).toMatch(/already open in another Accord Desk/);
  expect((await fetch(first.launchAddress, { redirect: 'manual' })).status).toBe(303);
  expect(await first.stop()).toBe(0);
});

test('a first start that is broken off is done again', async () => {
  const broken = spawnEntry('cli/start.ts', ['--port', '0'], place.folder);
  await new Promise((resolve) => broken.stderr?.once('data', resolve));
  broken.kill('SIGKILL');
  await new Promise((resolve) => broken.once('exit', resolve));
  const again = await start(place.folder);
  expect(again.said()).toMatch(/Reading the seed articles: 5 of 5/);
  expect(await again.stop()).toBe(0);
});

test('wrong options are refused with help at hand', async () => {
  const wrong = spawnEntry('cli/start.ts', ['--port', 'many'], place.folder);
  expect(await new Promise((resolve) => wrong.once('exit', resolve))).toBe(2);
});

test.describe('with a screen', () => {
  test.skip(process.platform !== 'linux', 'stands in for a browser with a shell script');

  /** A browser that writes its arguments down and shows its window for so many seconds. */
  function startWithBrowser(seconds: number) {
    const bin = path.join(place.folder, 'bin');
    mkdirSync(bin);
    const browser = path.join(bin, 'chromium');
    writeFileSync(browser, `#!/bin/sh\necho "$@" > '${place.folder}/arguments'\nexec sleep ${seconds}\n`);
    chmodSync(browser, 0o755);
    const env = { DISPLAY: ':99', PATH: `${bin}:${process.env.PATH}` };
    const child = spawnEntry('cli/start.ts', ['--port', '0'], place.folder, env);
    const ended = new Promise((resolve) => child.once('exit', resolve));
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (chunk: Buffer) => {
        said += chunk.toString();
      });
    }
    return { child, ended, said: () => said };
  }

  test('the desk opens a window of its own, and ends when it is closed', async () => {
    const desk = startWithBrowser(5);
    expect(await desk.ended).toBe(0);
    expect(desk.said()).toMatch(/open in a window of its own/);
    expect(desk.said()).not.toMatch(/launch\?t=/);
    const given = readFileSync(path.join(place.folder, 'arguments'), 'utf8');
    expect(given).toMatch(
      /--app=http:\/\/127\.0\.0\.1:\d+\/launch\?t=\S{43} --user-data-dir=.*cache\/accord-desk\/windows/,
    );
  });

  test('Ctrl+C closes the window', async () => {
    const desk = startWithBrowser(600);
    await expect.poll(desk.said).toMatch(/open in a window of its own/);
    desk.child.kill('SIGINT');
    expect(await desk.ended).toBe(0);
  });

  test('a window that does not come up is replaced by the address', async () => {
    const desk = startWithBrowser(0);
    await expect.poll(desk.said).toMatch(/could not be shown\.\s+Open http:\S+launch\?t=/);
    desk.child.kill('SIGTERM');
    expect(await desk.ended).toBe(0);
  });
});
