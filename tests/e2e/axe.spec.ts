import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { runAccord } from '../cli/run-accord.ts';
import { expect, test } from './fixtures.ts';
import { ArticlesPage } from './pages/articles-page.ts';
import { DeskWindow, type Room } from './pages/desk-window.ts';

/** Serious and critical findings of axe, short enough to be read in a failure. */
async function findings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary}`),
    );
}

async function expectClean(page: Page, screen: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect(await findings(page), `${screen}, ${colorScheme}`).toEqual([]);
  }
}

test('an empty desk has no serious finding', async ({ emptyDesk: page }) => {
  await expect(page.getByRole('heading', { name: 'No articles yet' })).toBeVisible();
  await expectClean(page, 'no articles');
  for (const room of ['Agreements', 'Briefs', 'History'] as const) {
    await new DeskWindow(page).go(room);
    await expectClean(page, `${room}, empty`);
  }
});

test('the list of articles and the reading desk have no serious finding', async ({ seededDesk: page }) => {
  const articles = new ArticlesPage(page);
  await expect(articles.rows).toHaveCount(5);
  await expectClean(page, 'articles');
  await page.getByRole('searchbox', { name: 'Search the articles' }).fill('ky so');
  await expect(page.locator('mark').first()).toBeVisible();
  await expectClean(page, 'search');
  await page.getByRole('searchbox', { name: 'Search the articles' }).fill('');
  await articles.openAbout('United Kingdom');
  await expect(page.getByRole('article')).toContainText('Chris');
  await expectClean(page, 'reading desk');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectClean(page, 'shortcuts');
});

test('the registry, briefs, history and settings have no serious finding', async ({ seededDesk: page, workspace }) => {
  await runAccord(['accept', '--all', '--workspace', workspace], path.dirname(workspace));
  await page.reload();
  const desk = new DeskWindow(page);
  for (const room of ['Agreements', 'Engagements', 'Commitments', 'Briefs'] satisfies Room[]) {
    await desk.go(room);
    const row = page.getByRole('table').getByRole('link').first();
    await expect(row).toBeVisible();
    await expectClean(page, room);
    await row.click();
    await expect(page.getByRole('main')).toBeVisible();
    await page.waitForLoadState('networkidle');
    await expectClean(page, `${room}: the first`);
  }
  for (const room of ['History', 'Settings'] satisfies Room[]) {
    await desk.go(room);
    await page.waitForLoadState('networkidle');
    await expectClean(page, room);
  }
});
