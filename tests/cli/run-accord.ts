import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ROOT } from '../source-tree.ts';

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line as people do: a process of its own, in a given folder. */
export function runAccord(args: readonly string[], cwd: string): Promise<Ran> {
  const program = path.join(ROOT, 'cli', 'accord.ts');
  return new Promise((resolve) => {
    const env = { ...process.env, XDG_DATA_HOME: path.join(cwd, 'data'), npm_lifecycle_event: '' };
    execFile(process.execPath, [program, ...args], { cwd, env, maxBuffer: 2 ** 26 }, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr });
    });
  });
}

export function makeFolder(): { folder: string; remove(): void } {
  const folder = mkdtempSync(path.join(tmpdir(), 'accord-cli-'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
