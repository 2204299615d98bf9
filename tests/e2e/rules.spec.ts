import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { runAccord } from '../cli/run-accord.ts';
import { expectClean } from './expect-clean.ts';
import { expect, test } from './fixtures.ts';
import { ArticlesPage } from './pages/articles-page.ts';
import { ReadingPage } from './pages/reading-page.ts';

const NAMES = ['Ana Torres', 'Eva Lund', 'Ole Berg', 'Ken Mori', 'Ida Falk', 'Max Roth'];
const TEXT = `A protocol on fish\n\n${NAMES.map((name) => `President ${name} smiled.`).join(' ')}\n\nA protocol on fish was signed between the Ministry of Trade of Norway and the Ministry of Finance of Japan.\n`;

/** What the text has underlined as cue words. */
const underlined = (page: Page) =>
  page.evaluate(() =>
    [...(CSS.highlights.get('mark-cue') ?? [])].map((range) => (range instanceof Range ? range.toString() : '')),
  );

test('a suggestion says why it is made; a rule that is mostly rejected goes last and is not taken along: by keyboard', async ({
  emptyDesk: page,
  workspace,
}) => {
  const folder = path.dirname(workspace);
  writeFileSync(path.join(folder, 'fish.txt'), TEXT);
  await runAccord(['import', 'fish.txt', '--workspace', workspace], folder);
  await page.reload();
  await new ArticlesPage(page).rows.getByRole('link').first().click();
  const { panel } = new ReadingPage(page);
  const rule = panel.getByRole('button', { name: /^Title and name: President/ });
  const unlikely = panel.getByRole('heading', { name: 'From rules that you mostly reject' });

  await test.step('its words are underlined, and one key opens what the rule looks for', async () => {
    await expect(rule).toHaveAttribute('aria-expanded', 'false');
    expect(await underlined(page)).toEqual(['President']);
    await page.keyboard.press('w');
    await expect(rule).toHaveAttribute('aria-expanded', 'true');
    await expect(panel).toContainText('A name stands behind a title.');
    await expectClean(page, 'why a suggestion is made');
  });

  await test.step('decisions are counted, and five rejections put the rest last', async () => {
    for (const name of NAMES.slice(0, 5)) {
      await expect(unlikely).toBeHidden();
      await expect(panel.getByRole('button', { expanded: true }).filter({ hasText: name })).toBeVisible();
      await page.keyboard.press('x');
    }
    await expect(unlikely).toBeVisible();
    await expect(panel).toContainText('0 of 5 suggestions of this rule accepted in this workspace');
    await expectClean(page, 'rules that are mostly rejected');
  });

  await test.step('accepting all leaves them, and can then do nothing more', async () => {
    await page.keyboard.press('Shift+A');
    await expect(page.getByText('1 left for you: from rules that you mostly reject')).toBeVisible();
    await expect(panel).toContainText('1 suggestion waits for review');
    await expect(panel.getByRole('button', { name: 'Accept all' })).toBeDisabled();
  });

  await test.step('the settings list the rules with these decisions', async () => {
    await page.getByRole('link', { name: 'Settings' }).click();
    const rows = page.getByRole('table', { name: 'Reader rules' }).getByRole('row');
    await expect(rows.last()).toHaveText(/^Title and name.*051$/);
  });
});
