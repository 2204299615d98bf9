/**
 * `npm test`: everything, in the order in which it is cheapest to fail. Types, style, unit and integration tests, the
 * build, then the window end to end in Chromium. Stops at the first step that fails, and always ends with one line,
 * `N passed, N failed, N skipped`, the sum of vitest and Playwright.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Counts, playwrightCounts, sum, vitestCounts } from './count.ts';
import { getChromium } from './e2e/find-chromium.ts';

const ROOT = path.join(import.meta.dirname, '..');
const MODULES = path.join(ROOT, 'node_modules');
const reports = mkdtempSync(path.join(tmpdir(), 'accord-reports-'));
const vitestReport = path.join(reports, 'vitest.json');
const playwrightReport = path.join(reports, 'playwright.json');

interface Step {
  readonly name: string;
  readonly args: () => readonly string[];
  readonly env?: () => Record<string, string>;
  /** Reads what the step counted; a step without counts adds one failure when it fails. */
  readonly counts?: () => Counts | null;
}

const module = (...parts: string[]) => path.join(MODULES, ...parts);
const viteBuild = (config: string): Step => ({
  name: `build (${config})`,
  args: () => [module('vite', 'bin', 'vite.js'), 'build', '--config', `build/${config}`, '--logLevel', 'warn'],
});

const STEPS: readonly Step[] = [
  { name: 'types', args: () => [module('typescript', 'bin', 'tsc'), '-p', '.'] },
  { name: 'style', args: () => [module('@biomejs', 'biome', 'bin', 'biome'), 'check', '.'] },
  {
    name: 'unit and integration tests',
    args: () => [
      ...[module('vitest', 'vitest.mjs'), 'run', '--reporter=dot', '--reporter=json'],
      `--outputFile.json=${vitestReport}`,
    ],
    counts: () => readReport(vitestReport, vitestCounts),
  },
  viteBuild('vite.config.ts'),
  viteBuild('vite.cli.config.ts'),
  viteBuild('vite.electron.config.ts'),
  {
    name: 'end to end tests',
    args: () => [module('@playwright', 'test', 'cli.js'), 'test', '--reporter=list,json'],
    env: () => ({ CHROMIUM_PATH: getChromium(), PLAYWRIGHT_JSON_OUTPUT_FILE: playwrightReport }),
    counts: () => readReport(playwrightReport, playwrightCounts),
  },
];

function readReport(file: string, count: (report: unknown) => Counts): Counts | null {
  return existsSync(file) ? count(JSON.parse(readFileSync(file, 'utf8'))) : null;
}

/** Runs a step with this Node, showing its output. */
function run(step: Step): { ok: boolean; counts: Counts } {
  console.log(`\n— ${step.name}`);
  const ok = succeeds(step);
  const counts = step.counts?.() ?? { passed: 0, failed: 0, skipped: 0 };
  return { ok, counts: ok || counts.failed > 0 ? counts : { ...counts, failed: 1 } };
}

function succeeds(step: Step): boolean {
  try {
    const env = { ...process.env, ...step.env?.() };
    return spawnSync(process.execPath, [...step.args()], { cwd: ROOT, stdio: 'inherit', env }).status === 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return false;
  }
}

function runAll(): { ok: boolean; counts: Counts } {
  let total: Counts = { passed: 0, failed: 0, skipped: 0 };
  for (const step of STEPS) {
    const { ok, counts } = run(step);
    total = sum(total, counts);
    if (!ok) {
      console.log(`\nStopped: ${step.name} failed (see above). What follows it was not run.`);
      return { ok, counts: total };
    }
  }
  return { ok: true, counts: total };
}

try {
  const { ok, counts } = runAll();
  console.log(`\n${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
  process.exitCode = ok ? 0 : 1;
} finally {
  rmSync(reports, { recursive: true, force: true });
}
