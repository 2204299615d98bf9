import path from 'node:path';
import { runAccord } from '../cli/run-accord.ts';
import { expectClean } from './expect-clean.ts';
import { expect, test } from './fixtures.ts';
import { ArticlesPage } from './pages/articles-page.ts';
import { DeskWindow, type Room } from './pages/desk-window.ts';
import { OrganisationsPage } from './pages/organisations-page.ts';

test('an empty desk has no serious finding', async ({ emptyDesk: page }) => {
  await expect(page.getByRole('heading', { name: 'No articles yet' })).toBeVisible();
  await expectClean(page, 'no articles');
  for (const room of ['Agreements', 'Organisations', 'Briefs', 'History'] as const) {
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
  for (const room of ['Agreements', 'Engagements', 'Commitments', 'Organisations', 'Briefs'] satisfies Room[]) {
    await desk.go(room);
    const row = page.getByRole('table').getByRole('link').first();
    await expect(row).toBeVisible();
    await expectClean(page, room);
    await row.click();
    await expect(page.getByRole('main')).toBeVisible();
    await page.waitForLoadState('networkidle');
    await expectClean(page, `${room}: the first`);
  }
  const bodies = new OrganisationsPage(page);
  await bodies.openByKey('MOFCOM');
  await bodies.searchTwinByKey('MIIT');
  await expect(bodies.mergePanel).toContainText('two bodies of the list');
  await expectClean(page, 'Organisations: a merge that is refused');
  for (const room of ['History', 'Settings'] satisfies Room[]) {
    await desk.go(room);
    await page.waitForLoadState('networkidle');
    await expectClean(page, room);
  }
});
