import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { type Browser, chromium } from 'playwright-core';
import { CHROMIUM_ARGS, getChromium } from '../tests/e2e/find-chromium.ts';
import { serveSeeded } from '../tests/e2e/start-desk.ts';
import { type Comparison, timed } from './measure.ts';

/** A server in a Node of its own that serves the same five rows as plain HTML: the least a local page can cost. */
const PLAIN_SERVER = `
  const rows = '<table>' + '<tr><td>An article</td></tr>'.repeat(5) + '</table>';
  const server = require('node:http').createServer((_, response) => {
    response.setHeader('content-type', 'text/html');
    response.end(rows);
  });
  server.listen(0, '127.0.0.1', () => console.log('http://127.0.0.1:' + server.address().port));
`;

/**
 * From the start of the program to the first painted list of articles in a Chromium that is already running, on a
 * workspace that has the seeds; beside a plain server and a plain page.
 */
export async function benchColdStart(folder: string, runs: number): Promise<Comparison> {
  await (await serveSeeded(folder)).stop();
  const browser = await chromium.launch({ executablePath: getChromium(), args: [...CHROMIUM_ARGS] });
  try {
    const ours = await timed(runs, () => startAndPaint(browser, folder));
    const theirs = await timed(runs, () => plainStartAndPaint(browser));
    return { name: 'cold start to painted article list', ours, limit: 'plain Node server, plain HTML table', theirs };
  } finally {
    await browser.close();
  }
}

async function startAndPaint(browser: Browser, folder: string) {
  const desk = await serveSeeded(folder);
  const close = await paintedRows(browser, desk.launchAddress);
  return async () => {
    await close();
    await desk.stop();
  };
}

async function plainStartAndPaint(browser: Browser) {
  const server = spawn(process.execPath, ['-e', PLAIN_SERVER], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [address] = (await once(server.stdout, 'data')) as [Buffer];
  const close = await paintedRows(browser, address.toString().trim());
  return async () => {
    await close();
    server.kill();
    await once(server, 'exit');
  };
}

/** Waits for five rows of a table, and for the frame that shows them. Returns how to close the page. */
async function paintedRows(browser: Browser, address: string): Promise<() => Promise<void>> {
  const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1400, height: 900 } });
  const page = await context.newPage();
  await page.goto(address, { waitUntil: 'commit' });
  await page.getByRole('row').nth(4).waitFor();
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  return () => context.close();
}
