import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** A browser that leaves this soon has not shown a window: no display, or no right to one. */
const TOO_SOON_MS = 3000;

/** A desk's own window of a browser. */
export interface BrowserWindow {
  /** Settles when the window is gone: the editor closed it, or it never came up. */
  readonly closed: Promise<'closed' | 'not-shown'>;
  close(): Promise<void>;
}

/** Whether a window can be shown here. */
export function hasScreen(platform = process.platform, env = process.env): boolean {
  return platform === 'win32' || platform === 'darwin' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}

/** Arguments for a window without tabs and address bar, that speaks to nobody but the desk. */
export function windowArguments(address: string, profile: string, isRoot = process.getuid?.() === 0): string[] {
  return [
    `--app=${address}`,
    `--user-data-dir=${profile}`,
    '--class=AccordDesk',
    '--window-size=1400,900',
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-quic',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    // Chromium's own sandbox does not work for root; --test-type hides the bar that warns of it.
    ...(isRoot ? ['--no-sandbox', '--test-type'] : []),
  ];
}

/** Makes the profile, with Translate off: it would offer to send articles to its maker. */
export function prepareProfile(profile: string): void {
  const preferences = path.join(profile, 'Default', 'Preferences');
  if (existsSync(preferences)) return;
  mkdirSync(path.dirname(preferences), { recursive: true });
  writeFileSync(preferences, JSON.stringify({ translate: { enabled: false } }));
}

export function openWindow(browser: string, address: string, profile: string): BrowserWindow {
  prepareProfile(profile);
  const opened = performance.now();
  const child = spawn(browser, windowArguments(address, profile), { stdio: 'ignore' });
  const closed = new Promise<'closed' | 'not-shown'>((resolve) => {
    child.once('error', () => resolve('not-shown'));
    child.once('exit', () => resolve(performance.now() - opened > TOO_SOON_MS ? 'closed' : 'not-shown'));
  });
  return { closed, close: () => end(child, closed) };
}

async function end(child: ChildProcess, closed: BrowserWindow['closed']): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) child.kill();
  await closed;
}
