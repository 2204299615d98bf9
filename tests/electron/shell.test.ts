import { EventEmitter } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Session } from 'electron';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { CONTENT_SECURITY_POLICY } from '../../core/window-policy.ts';

type Options = { webPreferences: Record<string, unknown>; width: number; x?: number };

/** Stands for Electron's module, which only runs inside Electron: keeps what the shell asks of it. */
const fake = await vi.hoisted(async () => {
  const { EventEmitter: Emitter } = await import('node:events');
  const kept = { windows: [] as Options[], opened: [] as string[], userData: '' };
  class BrowserWindow extends Emitter {
    maximized = false;
    constructor(options: Options) {
      super();
      kept.windows.push(options);
    }
    maximize = () => {
      this.maximized = true;
    };
    isMaximized = () => this.maximized;
    getNormalBounds = () => ({ x: 40, y: 50, width: 1000, height: 700 });
  }
  const app = Object.assign(new Emitter(), { getPath: () => kept.userData });
  return {
    kept,
    app,
    BrowserWindow,
    screen: { getAllDisplays: () => [{ workArea: { x: 0, y: 0, width: 1920, height: 1080 } }] },
    shell: { openExternal: async (url: string) => kept.opened.push(url) },
    net: { fetch: async (url: string) => new Response(url, { headers: { 'content-type': 'text/html' } }) },
    protocol: {},
    Menu: {},
  };
});
vi.mock('electron', () => fake);

const { serveWindow, WINDOW_ORIGIN } = await import('../../electron/app-protocol.ts');
const { languageOf, menuTemplate } = await import('../../electron/menu.ts');
const { lockDown, openMainWindow } = await import('../../electron/window.ts');

const folder = mkdtempSync(path.join(tmpdir(), 'accord-electron-'));
fake.kept.userData = folder;
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeEach(() => {
  fake.kept.windows.length = 0;
  rmSync(path.join(folder, 'window.json'), { force: true });
});

/** A session that keeps the handlers it is given. */
function makeSession() {
  const handlers: Record<string, (...args: never[]) => unknown> = {};
  const keep = (name: string) => (handler: (...args: never[]) => unknown) => {
    handlers[name] = handler;
  };
  const session = {
    setPermissionRequestHandler: keep('request'),
    setPermissionCheckHandler: keep('check'),
    setDevicePermissionHandler: keep('device'),
    protocol: { handle: (_scheme: string, handler: (...args: never[]) => unknown) => keep('protocol')(handler) },
  };
  return { session: session as unknown as Session, handlers };
}

describe('the window', () => {
  test('is sandboxed, isolated, and without Node', () => {
    openMainWindow(makeSession().session);
    expect(fake.kept.windows[0]?.webPreferences).toMatchObject({
      ...{ sandbox: true, contextIsolation: true, nodeIntegration: false },
    });
    expect(fake.kept.windows[0]?.webPreferences).not.toHaveProperty('webSecurity');
  });

  test('comes back where it was, unless that screen is gone or the note is broken', () => {
    const first = openMainWindow(makeSession().session);
    expect(fake.kept.windows[0]?.width).toBe(1400);
    first.maximize();
    first.emit('close');
    const second = openMainWindow(makeSession().session);
    expect(fake.kept.windows[1]).toMatchObject({ x: 40, width: 1000 });
    expect(second.isMaximized()).toBe(true);
    const note = path.join(folder, 'window.json');
    writeFileSync(note, '{"bounds":{"x":5000,"y":50,"width":1000,"height":700},"maximized":false}');
    openMainWindow(makeSession().session);
    writeFileSync(note, 'not JSON');
    openMainWindow(makeSession().session);
    expect(fake.kept.windows.slice(2).map(({ width, x }) => [width, x])).toEqual([
      [1400, undefined],
      [1400, undefined],
    ]);
  });
});

describe('what is refused', () => {
  const { session, handlers } = makeSession();
  lockDown(session);
  const contents = Object.assign(new EventEmitter(), {
    open: (_details: { url: string }): unknown => null,
    setWindowOpenHandler(handler: (details: { url: string }) => unknown) {
      contents.open = handler;
    },
  });
  fake.app.emit('web-contents-created', {}, contents);

  test('every permission', () => {
    const answer = vi.fn();
    (handlers.request as unknown as (c: null, p: string, answer: (yes: boolean) => void) => void)(
      null,
      'media',
      answer,
    );
    expect(answer).toHaveBeenCalledExactlyOnceWith(false);
    expect(handlers.check?.()).toBe(false);
    expect(handlers.device?.()).toBe(false);
  });

  test.each(['will-navigate', 'will-redirect'])('%s to anywhere but the desk', (name) => {
    const stopped = (url: string) => {
      const preventDefault = vi.fn();
      contents.emit(name, { url, preventDefault });
      return preventDefault.mock.calls.length === 1;
    };
    expect(['https://example.org/', 'file:///etc/passwd', 'app://desk.evil/'].map(stopped)).toEqual([true, true, true]);
    expect(stopped(`${WINDOW_ORIGIN}/articles`)).toBe(false);
  });

  test('other windows: a web address goes to the own browser, anything else nowhere', () => {
    expect(contents.open({ url: 'https://example.org/news' })).toEqual({ action: 'deny' });
    expect(contents.open({ url: 'file:///etc/passwd' })).toEqual({ action: 'deny' });
    expect(fake.kept.opened).toEqual(['https://example.org/news']);
  });
});

describe("the window's own origin", () => {
  const { session, handlers } = makeSession();
  serveWindow(session, folder);
  const ask = (url: string, method = 'GET') =>
    (handlers.protocol as unknown as (request: { url: string; method: string }) => Promise<Response>)({ url, method });

  test('serves the built window under its policy', async () => {
    const page = await ask('app://desk/agreements/x');
    expect(await page.text()).toMatch(/^file:.*\/index\.html$/);
    expect(page.headers.get('content-security-policy')).toBe(CONTENT_SECURITY_POLICY);
    expect(page.headers.get('content-type')).toBe('text/html');
  });

  test('serves nothing else', async () => {
    expect((await ask('app://other/')).status).toBe(404);
    expect((await ask('app://desk/', 'POST')).status).toBe(404);
    expect((await ask('app://desk/..%2f..%2fsecret.txt')).status).toBe(404);
  });
});

describe('the menu', () => {
  test.each([
    ['en', 'File'],
    ['vi', 'Tệp'],
    ['sv', 'Arkiv'],
  ] as const)('speaks %s', (language, file) => {
    const menu = menuTemplate(language);
    expect(menu[0]?.label).toBe(file);
    expect(menu.map(({ submenu }) => (submenu as unknown[]).length)).toEqual([2, 5, 6, 1]);
  });

  test('follows the editor, then the system, then English', () => {
    expect(languageOf(['sv', 'vi-VN'])).toBe('sv');
    expect(languageOf(['', 'de-DE', 'vi-VN', 'en-US'])).toBe('vi');
    expect(languageOf(['de-DE'])).toBe('en');
  });
});
