import { spawnSync } from 'node:child_process';
import { existsSync, globSync, statSync } from 'node:fs';
import path from 'node:path';
import { CommandError } from '../exit.ts';

/** A part of the program that vite builds, and the sources that it is made of. */
export interface Part {
  readonly name: string;
  readonly config: string;
  readonly output: string;
  readonly sources: readonly string[];
}

export const WINDOW_PART: Part = {
  name: 'the window',
  config: 'build/vite.config.ts',
  output: 'dist/renderer/index.html',
  sources: ['renderer/**/*', 'core/model/*', 'core/api/contract.ts', 'core/api/schemas/*', 'build/vite.config.ts'],
};

export const ELECTRON_PART: Part = {
  name: 'the Electron shell',
  config: 'build/vite.electron.config.ts',
  output: 'dist/electron/main.mjs',
  sources: ['electron/**/*', 'core/**/*', 'db/**/*', 'seeds/*.json', 'build/vite.electron.config.ts'],
};

/** Whether a part has never been built, or one of its sources is younger than what was built. */
export function isStale(checkout: string, part: Part): boolean {
  const output = path.join(checkout, part.output);
  if (!existsSync(output)) return true;
  const built = statSync(output).mtimeMs;
  const sources = [...part.sources, 'package.json'];
  return globSync(sources, { cwd: checkout }).some((file) => statSync(path.join(checkout, file)).mtimeMs > built);
}

/**
 * Builds a part where that is needed, in a process of its own, so that what vite needs is given back.
 * @throws Error when the build fails; what went wrong has been printed by then
 */
export function buildIfStale(checkout: string, part: Part): void {
  if (!isStale(checkout, part)) return;
  console.error(`Building ${part.name} (once, or after a change) …`);
  const vite = path.join(checkout, 'node_modules', 'vite', 'bin', 'vite.js');
  const args = [vite, 'build', '--config', part.config, '--logLevel', 'warn'];
  // What vite says about the build is no data, so all of it goes to standard error.
  const { status } = spawnSync(process.execPath, args, { cwd: checkout, stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new CommandError(`${part.name} could not be built; see above.`);
}
