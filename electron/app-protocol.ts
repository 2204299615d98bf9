import { pathToFileURL } from 'node:url';
import { net, protocol, type Session } from 'electron';
import { windowFile } from '../core/window-file.ts';
import { SECURITY_HEADERS } from '../core/window-policy.ts';

/** Where the window lives: an origin of its own, that no web site can have. */
export const WINDOW_ORIGIN = 'app://desk';

/** To be called before the app is ready. */
export function registerScheme(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true };
  protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges }]);
}

/** Answers for the window's origin with files of the built window, under its security policy; with nothing else. */
export function serveWindow(session: Session, folder: string): void {
  session.protocol.handle('app', async ({ url, method }) => {
    const { origin, host, pathname } = new URL(url);
    const file = host === 'desk' && method === 'GET' ? windowFile(folder, pathname) : null;
    if (file === null) return new Response(`Nothing at ${origin}`, { status: 404 });
    const { body, status, headers: given } = await net.fetch(pathToFileURL(file).href);
    const headers = new Headers(given);
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) headers.set(name, value);
    return new Response(body, { status, headers });
  });
}
