import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

const EXECUTABLES: Readonly<Partial<Record<NodeJS.Platform, string>>> = {
  darwin: 'Electron.app/Contents/MacOS/Electron',
  win32: 'electron.exe',
};

/**
 * Electron's binary, where it has been installed; never fetched from here (docs/decisions/0005).
 * @returns null when it is not there
 */
export function findElectron(checkout: string, env = process.env): string | null {
  const folder = env.ELECTRON_OVERRIDE_DIST_PATH ?? path.join(checkout, 'node_modules', 'electron', 'dist');
  const binary = path.join(folder, EXECUTABLES[process.platform] ?? 'electron');
  return existsSync(binary) ? binary : null;
}

/** Runs the desk in Electron until its window is closed; Ctrl+C here closes it. Returns its exit code. */
export function runElectron(binary: string, checkout: string, workspace: string): Promise<number> {
  // Chromium's own sandbox does not work for root on Linux.
  const forRoot = process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env;
  const child = spawn(binary, [checkout, ...forRoot, `--workspace=${workspace}`], { stdio: 'inherit', env });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => resolve(code ?? (signal === null ? 1 : 0)));
  });
}
