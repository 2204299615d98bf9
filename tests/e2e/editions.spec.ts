import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runAccord } from '../cli/run-accord.ts';
import { WordCopy } from '../review/word-copy.ts';
import { expectClean } from './expect-clean.ts';
import { expect, test } from './fixtures.ts';
import { DeskWindow } from './pages/desk-window.ts';
import { ReviewPage } from './pages/review-page.ts';

test('an edition goes out, comes back with remarks, and the next one shows what changed', async ({
  seededDesk: page,
  workspace,
}) => {
  const folder = path.dirname(workspace);
  await runAccord(['accept', '--all', '--workspace', workspace], folder);
  await runAccord(['brief', '--country', 'CN', '--lang', 'en', '--out', 'out', '--workspace', workspace], folder);
  const exported = path.join(folder, 'out', 'CN-China.docx');
  const work = new WordCopy(new Uint8Array(readFileSync(exported)))
    .track('Signed', 'In force', 'Minh')
    .comment('Not assigned', 'Who will lead?', 'Hà');
  const returned = path.join(folder, 'CN with remarks.docx');
  writeFileSync(returned, work.asWordSaves().saved());
  await page.reload();
  await new DeskWindow(page).go('Briefs');
  await page.getByRole('table').getByRole('link', { name: 'China' }).click();

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: /^Download CN-\d{4}-001 again$/ }).click();
  expect(readFileSync(await (await download).path())).toEqual(readFileSync(exported));
  await page.getByRole('button', { name: /^Prove CN-\d{4}-001 unchanged$/ }).click();
  await expect(page.getByText('its data, drawn again, give the same bytes')).toBeVisible();

  const review = new ReviewPage(page);
  await review.bringBack(returned);
  await expect(page.getByRole('heading', { level: 1, name: /^Back from Word: CN-/ })).toBeVisible();
  await expectClean(page, 'remarks');
  await expect(review.remark('Minh').getByText('In force').first()).toBeVisible();
  await page.keyboard.press('a');
  await expect(review.remark('Minh').getByText('Accepted')).toBeVisible();
  await page.keyboard.press('x');
  await expect(review.remark('Hà').getByText('Rejected')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(review.remark('Hà').getByText('Rejected')).toBeHidden();

  await page.getByRole('link', { name: 'The brief' }).click();
  await page.getByRole('link', { name: 'What changed…' }).click();
  await expect(page.getByText('1 claim differs')).toBeVisible();
  await expect(page.getByRole('deletion')).toHaveText('Signed');
  await expect(page.getByRole('insertion')).toHaveText('In force');
  await expectClean(page, 'changes');
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/agreements\//);
});

test('what the next brief shows of changes is chosen above it', async ({ seededDesk: page, workspace }) => {
  const folder = path.dirname(workspace);
  await runAccord(['accept', '--all', '--workspace', workspace], folder);
  await runAccord(['brief', '--country', 'CN', '--lang', 'en', '--out', 'out', '--workspace', workspace], folder);
  await page.reload();
  await new DeskWindow(page).go('Briefs');
  await page.getByRole('table').getByRole('link', { name: 'China' }).click();
  await page.getByLabel('Changes since the last edition').selectOption('As a section');
  await expect(page.getByText(/^Nothing has changed since edition CN-/)).toBeVisible();
});
