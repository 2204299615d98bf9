import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { findBrowser } from '../../cli/window/find-browser.ts';

/** Chromium's own sandbox does not work for root. */
export const CHROMIUM_ARGS: readonly string[] = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/**
 * A browser of the Chromium family that is on this machine: `CHROMIUM_PATH`, the system's, or Playwright's own.
 * @returns null when there is none
 */
export function findChromium(): string | null {
  const own = chromium.executablePath();
  return process.env.CHROMIUM_PATH || findBrowser() || (existsSync(own) ? own : null);
}

/** As findChromium, but fetches one where there is none: Playwright's own, else, as root on Debian and its kin, from apt. */
export function getChromium(): string {
  const found = findChromium();
  if (found) return found;
  console.log('No Chromium, Chrome or Edge on this machine: fetching one for the tests.');
  for (const fetchIt of [fromPlaywright, fromApt]) {
    if (!fetchIt()) continue;
    const fetched = findChromium();
    if (fetched && spawnSync(fetched, ['--version']).status === 0) return fetched;
  }
  throw new Error(
    'No Chromium could be had. Install Chromium, Chrome or Edge, or name one with CHROMIUM_PATH, and run the tests again.',
  );
}

/** Brings the libraries that Chromium needs as well: Playwright's own does not start without them. */
function fromApt(): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args: string[]) => spawnSync('apt-get', args, { stdio: 'inherit', env }).status === 0;
  return apt('update') && apt('install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation');
}

function fromPlaywright(): boolean {
  const windows = process.platform === 'win32';
  const npx = spawnSync('npx', ['playwright-core', 'install', 'chromium'], { stdio: 'inherit', shell: windows });
  return npx.status === 0;
}
