import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { app, BrowserWindow, type Rectangle, type Session, screen, shell } from 'electron';
import { WINDOW_ORIGIN } from './app-protocol.ts';

interface WindowState {
  readonly bounds: Partial<Rectangle>;
  readonly maximized: boolean;
}

const stateFile = () => path.join(app.getPath('userData'), 'window.json');

/** The one window, where it was last time. It can load the desk's own pages and nothing else. */
export function openMainWindow(session: Session): BrowserWindow {
  const { bounds, maximized } = lastState();
  const window = new BrowserWindow({
    ...{ width: 1400, height: 900, minWidth: 900, minHeight: 600, show: false, ...bounds },
    webPreferences: {
      preload: path.join(import.meta.dirname, 'preload.cjs'),
      session,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      spellcheck: false,
    },
  });
  if (maximized) window.maximize();
  window.once('ready-to-show', () => window.show());
  window.on('close', () => keepState(window));
  return window;
}

/** No web page, no second window, no camera, in any contents that the app ever makes. */
export function lockDown(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-navigate', stayHome);
    contents.on('will-redirect', stayHome);
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(({ url }) => {
      // The address of a source, which the editor has clicked, is for their own browser.
      if (/^https?:/.test(url)) shell.openExternal(url).catch(console.error);
      return { action: 'deny' };
    });
  });
}

function stayHome(event: { readonly url: string; preventDefault(): void }): void {
  if (!event.url.startsWith(`${WINDOW_ORIGIN}/`)) event.preventDefault();
}

function lastState(): WindowState {
  try {
    const state = JSON.parse(readFileSync(stateFile(), 'utf8')) as WindowState;
    const { x, y } = state.bounds;
    const onScreen = screen.getAllDisplays().some(({ workArea }) => {
      const [dx, dy] = [(x ?? Number.NaN) - workArea.x, (y ?? Number.NaN) - workArea.y];
      return dx >= 0 && dy >= 0 && dx < workArea.width && dy < workArea.height;
    });
    return onScreen ? state : { bounds: {}, maximized: state.maximized };
  } catch {
    return { bounds: {}, maximized: false };
  }
}

function keepState(window: BrowserWindow): void {
  const state: WindowState = { bounds: window.getNormalBounds(), maximized: window.isMaximized() };
  writeFileSync(stateFile(), JSON.stringify(state));
}
