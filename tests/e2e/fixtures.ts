import path from 'node:path';
import { test as base, type Page } from '@playwright/test';
import { makeFolder, type StartedDesk, serveEmpty, serveSeeded } from './start-desk.ts';

interface Desks {
  /** The file of the workspace that the window is on. */
  readonly workspace: string;
  /** A window on a desk of its own, on an empty workspace. */
  readonly emptyDesk: Page;
  /** A window on a desk of its own, with the seed articles. */
  readonly seededDesk: Page;
}

type Use = (page: Page) => Promise<void>;

/** Opens a desk's window; whatever goes wrong in it fails the test. */
async function withWindow(page: Page, folder: string, serve: (folder: string) => Promise<StartedDesk>, use: Use) {
  const desk = await serve(folder);
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  await page.goto(desk.launchAddress);
  await use(page);
  await page.close();
  const code = await desk.stop();
  if (code !== 0) faults.push(`The desk ended with ${code}.`);
  if (faults.length > 0) throw new Error(`The window reported:\n${faults.join('\n')}\nThe desk said:\n${desk.said()}`);
}

export const test = base.extend<Desks>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from the pattern.
  workspace: async ({}, use) => {
    const { folder, remove } = makeFolder();
    await use(path.join(folder, 'desk.accord'));
    remove();
  },
  emptyDesk: ({ page, workspace }, use) => withWindow(page, path.dirname(workspace), serveEmpty, use),
  seededDesk: ({ page, workspace }, use) => withWindow(page, path.dirname(workspace), serveSeeded, use),
});

export { expect } from '@playwright/test';
