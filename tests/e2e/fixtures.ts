import { test as base, type Page } from '@playwright/test';
import { makeFolder, type StartedDesk, serveEmpty, serveSeeded } from './start-desk.ts';

interface Desks {
  /** A window on a desk of its own, on an empty workspace. */
  readonly emptyDesk: Page;
  /** A window on a desk of its own, with the seed articles. */
  readonly seededDesk: Page;
}

/** Opens a desk's window; whatever goes wrong in it fails the test. */
async function withWindow(
  page: Page,
  serve: (folder: string) => Promise<StartedDesk>,
  use: (page: Page) => Promise<void>,
) {
  const { folder, remove } = makeFolder();
  const desk = await serve(folder);
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  await page.goto(desk.launchAddress);
  await use(page);
  await desk.stop();
  remove();
  if (faults.length > 0) throw new Error(`The window reported:\n${faults.join('\n')}`);
}

export const test = base.extend<Desks>({
  emptyDesk: ({ page }, use) => withWindow(page, serveEmpty, use),
  seededDesk: ({ page }, use) => withWindow(page, serveSeeded, use),
});

export { expect } from '@playwright/test';
