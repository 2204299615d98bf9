/**
 * `npm run screenshots`: makes the pictures of docs/screenshots from a throw-away desk with the seed articles, and a page
 * of a brief where LibreOffice and poppler are installed.
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { runAccord } from '../tests/cli/run-accord.ts';
import { CHROMIUM_ARGS, getChromium } from '../tests/e2e/find-chromium.ts';
import { makeFolder, serveSeeded } from '../tests/e2e/start-desk.ts';

const OUT = path.join(import.meta.dirname, '..', 'docs', 'screenshots');

async function shoot(page: Page, name: string): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready);
  const file = path.join(OUT, `${name}.png`);
  await page.screenshot({ path: file, animations: 'disabled' });
  console.log(file);
}

/** Opens a screen from the rail and, where wanted, what its list has first about a country. */
async function open(page: Page, room: string, country?: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Rooms' }).getByRole('link', { name: room }).click();
  if (country === undefined) return page.getByRole('table').waitFor();
  await page.getByRole('row').filter({ hasText: country }).first().getByRole('link').first().click();
}

async function shootWindow(page: Page, workspace: string): Promise<void> {
  await page.getByRole('row').nth(5).waitFor();
  await shoot(page, 'articles');
  await open(page, 'Articles', 'United Kingdom');
  await page.getByRole('article').waitFor();
  await shoot(page, 'reading-desk');
  await page.emulateMedia({ colorScheme: 'dark' });
  await shoot(page, 'reading-desk-dark');
  await page.emulateMedia({ colorScheme: 'light' });
  await runAccord(['accept', '--all', '--workspace', workspace], path.dirname(workspace));
  await page.reload();
  await open(page, 'Agreements', 'China');
  await page.getByText('Passages that carry the whole record').waitFor();
  await shoot(page, 'agreement');
  await open(page, 'Briefs', 'China');
  await page.getByRole('region', { name: 'Preview of the brief' }).waitFor();
  await shoot(page, 'brief');
}

/** The first page of the Chinese brief as Word prints it. */
async function shootBriefPage(folder: string): Promise<void> {
  const seeds = path.join(import.meta.dirname, '..', 'seeds', 'articles');
  await runAccord(['briefs-from', seeds, '--out', folder], folder);
  const [brief] = readdirSync(folder).filter((name) => name.startsWith('CN-'));
  const run = (program: string, ...args: string[]) => execFileSync(program, args, { cwd: folder, stdio: 'pipe' });
  try {
    const profile = `-env:UserInstallation=file://${path.join(folder, 'office')}`;
    run('soffice', profile, '--headless', '--convert-to', 'pdf', brief ?? '');
    run(
      'pdftoppm',
      '-png',
      '-r',
      '80',
      '-f',
      '1',
      '-l',
      '1',
      '-singlefile',
      `${path.parse(brief ?? '').name}.pdf`,
      'page',
    );
  } catch {
    console.error('brief-page.png was left as it is: it needs LibreOffice (soffice) and poppler (pdftoppm).');
    return;
  }
  const file = path.join(OUT, 'brief-page.png');
  copyFileSync(path.join(folder, 'page.png'), file);
  console.log(file);
}

mkdirSync(OUT, { recursive: true });
const { folder, remove } = makeFolder();
const desk = await serveSeeded(folder);
const browser = await chromium.launch({ executablePath: getChromium(), args: [...CHROMIUM_ARGS] });
try {
  const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1400, height: 900 } });
  const page = await context.newPage();
  await page.goto(desk.launchAddress);
  await shootWindow(page, path.join(folder, 'desk.accord'));
  await shootBriefPage(folder);
} finally {
  await browser.close();
  await desk.stop();
  remove();
}
