import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ROOT } from '../source-tree.ts';

/** A program that serves a desk, and what it has said so far. */
export interface StartedDesk {
  /** Opens the desk, once. */
  readonly launchAddress: string;
  readonly said: () => string;
  /** Sends Ctrl+C and waits. Returns the exit code. */
  stop(): Promise<number | null>;
}

/** A folder for throw-away workspaces and profiles. */
export function makeFolder(): { folder: string; remove(): void } {
  const folder = mkdtempSync(path.join(tmpdir(), 'accord-e2e-'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Runs one of the program's entry points with this Node, away from the user's own folders. */
export function spawnEntry(
  entry: string,
  args: readonly string[],
  folder: string,
  more: Readonly<Record<string, string>> = {},
): ChildProcess {
  const { DISPLAY: _d, WAYLAND_DISPLAY: _w, npm_lifecycle_event: _n, ...env } = process.env;
  const own = { XDG_DATA_HOME: path.join(folder, 'data'), XDG_CACHE_HOME: path.join(folder, 'cache') };
  return spawn(process.execPath, [path.join(ROOT, 'cli', 'with-node-24.mjs'), path.join(ROOT, entry), ...args], {
    cwd: folder,
    env: { ...env, ...own, ...more },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/**
 * Starts a desk and waits until it has printed its address.
 * @throws Error with all that it said, when it ends before
 */
export async function startDesk(entry: string, args: readonly string[], folder: string): Promise<StartedDesk> {
  const child = spawnEntry(entry, args, folder);
  let said = '';
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const launchAddress = await new Promise<string>((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      said += chunk.toString();
      const address = /http:\/\/\S+\/launch\?t=\S+/.exec(said)?.[0];
      if (address) resolve(address);
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    ended.then((code) => reject(new Error(`The desk ended with ${code}:\n${said}`))).catch(reject);
  });
  return {
    launchAddress,
    said: () => said,
    stop() {
      child.kill('SIGINT');
      return ended;
    },
  };
}

export const serveEmpty = (folder: string) =>
  startDesk('cli/accord.ts', ['serve', '--no-open', '--port', '0', '--workspace', 'desk.accord'], folder);

/** As a first `npm start`: with the seed articles. */
export const serveSeeded = (folder: string) =>
  startDesk('cli/start.ts', ['--no-open', '--port', '0', '--workspace', 'desk.accord'], folder);
