import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { openDesk } from '../core/app.ts';
import { WINDOW_PROFILES } from '../core/places.ts';
import { lockWorkspace } from '../core/workspace-care.ts';
import { accountName, VERSION } from './account.ts';
import { CommandError } from './exit.ts';
import { BUILT_WINDOW } from './own-files.ts';
import { type DeskServer, startServer } from './server/desk-server.ts';
import { untilEnded } from './until-ended.ts';
import { findBrowser } from './window/find-browser.ts';
import { type BrowserWindow, hasScreen, openWindow } from './window/open-window.ts';

/** The port tried first, so that what the window remembers of its layout is found again; any other will do. */
const USUAL_PORT = 47615;

export interface ServeOptions {
  readonly workspace: string;
  /** Undefined: the usual one if it is free. */
  readonly port?: number | undefined;
  /** Whether to open a window where that is possible. */
  readonly open: boolean;
}

/**
 * The browser shell: serves a workspace on 127.0.0.1 until it is asked to end or its window is closed.
 * @throws WorkspaceError when the workspace cannot be opened or another desk has it
 */
export async function serve(options: ServeOptions): Promise<void> {
  const { workspace, port } = options;
  if (!existsSync(path.join(BUILT_WINDOW, 'index.html'))) {
    throw new CommandError(`The window is not built (${BUILT_WINDOW}). Run npm start, or npm run build, once.`);
  }
  const release = lockWorkspace(workspace);
  try {
    const desk = openDesk({ file: workspace, editor: accountName(), version: VERSION });
    try {
      const server = await serverOn(desk, port);
      console.log(`Workspace: ${desk.file}`);
      await show(server, options);
      await server.close();
    } finally {
      desk.close();
    }
  } finally {
    release();
  }
}

async function serverOn(desk: ReturnType<typeof openDesk>, port: number | undefined): Promise<DeskServer> {
  const start = (on: number) => startServer({ desk, folder: BUILT_WINDOW, port: on });
  try {
    return await start(port ?? USUAL_PORT);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    if (port === undefined) return start(0);
    throw new CommandError(
      `Port ${port} is taken by another program. Choose another with --port, or leave --port out.`,
    );
  }
}

/** Shows the desk, and returns when it is to end. */
async function show(server: DeskServer, options: ServeOptions): Promise<void> {
  const ended = untilEnded().then(() => 'ended' as const);
  const window = options.open ? tryWindow(server, options.workspace) : null;
  if (window) {
    console.log('Accord Desk is open in a window of its own. Closing it, or Ctrl+C here, ends it.');
    const what = await Promise.race([window.closed, ended]);
    if (what === 'ended') return window.close();
    if (what === 'closed') return;
    console.log('The window could not be shown.');
  }
  console.log(
    `Open ${server.launchAddress()} in a browser on this machine. The address works once. Ctrl+C ends the desk.`,
  );
  await ended;
}

function tryWindow(server: DeskServer, workspace: string): BrowserWindow | null {
  const browser = hasScreen() ? findBrowser() : null;
  if (browser === null) return null;
  // A browser allows one window process per profile, and two desks may be open at once.
  const name = createHash('sha256').update(path.resolve(workspace)).digest('hex').slice(0, 12);
  return openWindow(browser, server.launchAddress(), path.join(WINDOW_PROFILES, name));
}
