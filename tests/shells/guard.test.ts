import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DeskServer, startServer } from '../../cli/server/desk-server.ts';
import { makeKeys } from '../../cli/server/keys.ts';
import { type Desk, openDesk } from '../../core/app.ts';
import { windowFile } from '../../core/window-file.ts';
import { makeWindowFolder } from './shells.ts';

let window: ReturnType<typeof makeWindowFolder>;
let desk: Desk;
let server: DeskServer;
beforeAll(async () => {
  window = makeWindowFolder();
  desk = openDesk({ file: ':memory:', editor: 'Lan', version: 'test' });
  server = await startServer({ desk, folder: window.folder, port: 0 });
});
afterAll(async () => {
  await server.close();
  desk.close();
  window.remove();
});

interface Answer {
  readonly status: number;
  readonly headers: Record<string, string | string[] | undefined>;
  readonly body: string;
}

/** Asks by hand: fetch would not let us lie about Host and Origin. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET', body = ''): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const outgoing = request({ host: '127.0.0.1', port: server.port, path, method, headers }, (response) => {
      let text = '';
      response.on('data', (chunk: Buffer) => {
        text += chunk.toString();
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }));
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

const withKey = (more: Record<string, string> = {}) => ({ authorization: `Bearer ${server.sessionKey}`, ...more });
const call = (headers: Record<string, string>, method = 'POST') =>
  ask(
    '/rpc/workspace/status',
    { 'content-type': 'application/json', ...headers },
    method,
    method === 'POST' ? '{}' : '',
  );

describe('who may speak to the desk', () => {
  test('the launch address opens it once, with a cookie that scripts and other sites cannot use', async () => {
    const { pathname, search } = new URL(server.launchAddress());
    const first = await ask(pathname + search);
    expect(first.status).toBe(303);
    expect(first.headers.location).toBe('/');
    const [cookie = ''] = first.headers['set-cookie'] as string[];
    expect(cookie).toMatch(/; HttpOnly; SameSite=Strict; Path=\/$/);
    const page = await ask('/', { cookie: cookie.split(';')[0] ?? '' });
    expect(page.body).toContain('the window');
    const again = await ask(pathname + search);
    expect(again.status).toBe(401);
    expect(again.body).toMatch(/only once/);
  });

  test('nobody without the key, nor with a wrong one', async () => {
    expect((await ask('/')).status).toBe(401);
    expect((await ask('/launch?t=guess')).status).toBe(401);
    expect((await call({ 'x-csrf-token': 'orpc' })).status).toBe(401);
    expect((await call({ authorization: `Bearer ${server.sessionKey}x`, 'x-csrf-token': 'orpc' })).status).toBe(401);
    expect((await ask('/', { cookie: `accord-1=${server.sessionKey}` })).status).toBe(401);
  });

  test('not under another name, as after DNS rebinding', async () => {
    for (const host of ['evil.example', `localhost:${server.port}`, '127.0.0.1', `127.0.0.1:${server.port + 1}`]) {
      expect((await ask('/', withKey({ host }))).status).toBe(421);
    }
  });

  test('not from another site', async () => {
    expect((await ask('/', withKey({ origin: 'https://evil.example' }))).status).toBe(403);
    expect((await ask('/', withKey({ origin: 'null' }))).status).toBe(403);
    expect((await ask('/', withKey({ 'sec-fetch-site': 'cross-site' }))).status).toBe(403);
    expect((await ask('/', withKey({ 'sec-fetch-site': 'same-site' }))).status).toBe(403);
    const own = { origin: server.origin, 'sec-fetch-site': 'same-origin' };
    expect((await ask('/', withKey(own))).status).toBe(200);
  });

  test('calls only by POST and with the header that a form cannot send', async () => {
    expect((await call(withKey({ 'x-csrf-token': 'orpc' }), 'GET')).status).toBe(405);
    expect((await call(withKey())).status).toBe(403);
    expect((await call(withKey({ 'x-csrf-token': 'orpc' }))).status).toBe(200);
  });
});

describe('what is served', () => {
  test('screens get the window, under its security policy', async () => {
    const page = await ask('/agreements/some-id', withKey());
    expect(page.status).toBe(200);
    expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
    const policy = String(page.headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toMatch(/script-src[^;]*unsafe/);
    expect(page.headers['x-content-type-options']).toBe('nosniff');
  });

  test('no other method, no missing file', async () => {
    expect((await ask('/', withKey(), 'DELETE')).status).toBe(405);
    expect((await ask('/assets/missing.js', withKey())).status).toBe(404);
    expect((await ask('/rpc/no/such/call', withKey({ 'x-csrf-token': 'orpc' }), 'POST', '{}')).status).toBe(404);
  });

  test.each([
    '/../package.json',
    '/..%2f..%2fetc/passwd.txt',
    '/%2e%2e/secret.txt',
    '/a\\..\\b.txt',
    '/%00.txt',
    '/%zz.js',
  ])('no path out of the folder: %s', async (path) => {
    expect(windowFile('/srv/window', path)).toBeNull();
    expect((await ask(path, withKey())).status).not.toBe(200);
  });
});

test('keys: every launch token is its own, and a new run knows none of the old', () => {
  const keys = makeKeys();
  const [one, two] = [keys.issueLaunchToken(), keys.issueLaunchToken()];
  expect(one).not.toBe(two);
  expect(Buffer.from(one, 'base64url')).toHaveLength(32);
  expect([keys.redeem(two), keys.redeem(one), keys.redeem(one), keys.redeem('')]).toEqual([true, true, false, false]);
  expect(makeKeys().isSession(keys.session)).toBe(false);
  expect(keys.isSession(keys.session)).toBe(true);
});
