import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { runAccord } from '../cli/run-accord.ts';
import { expectClean } from './expect-clean.ts';
import { expect, test } from './fixtures.ts';
import { ArticlesPage } from './pages/articles-page.ts';
import { DeskWindow } from './pages/desk-window.ts';
import { ReadingPage } from './pages/reading-page.ts';

const PARTIES = 'Bộ Thông tin và Truyền thông Việt Nam và Cơ quan Giao thông và Truyền thông Phần Lan (Traficom) đã ký';
const FIRST =
  `Hợp tác tần số\n\nNgày 14/3/2024, tại Hà Nội, ${PARTIES} bản ghi nhớ hợp tác về quản lý tần số. Hai bên trao đổi kinh ` +
  'nghiệm triển khai mạng thế hệ mới, quản lý tần số và phát triển nhân lực cho cơ quan quản lý của hai nước.\n';
const TEXTS = {
  'first.txt': FIRST,
  'agreement.txt': `Thỏa thuận với Phần Lan\n\n${PARTIES} thỏa thuận hợp tác về quản lý tần số ngày 14/3/2024.\n`,
};

test('a doubtful match is asked about, a story is left, a near duplicate is named: by keyboard, and undone', async ({
  emptyDesk: page,
  workspace,
}) => {
  const folder = path.dirname(workspace);
  for (const [name, text] of Object.entries(TEXTS)) writeFileSync(path.join(folder, name), text);
  await runAccord(['import', 'first.txt', '--workspace', workspace], folder);
  await runAccord(['accept', '--all', '--workspace', workspace], folder);
  await runAccord(['import', 'agreement.txt', '--workspace', workspace], folder);
  await page.reload();
  const articles = new ArticlesPage(page);
  const desk = new DeskWindow(page);
  const reading = new ReadingPage(page);
  const { panel } = reading;

  await test.step('it says what is in doubt, and accepting all leaves it', async () => {
    await articles.rows.filter({ hasText: 'Thỏa thuận' }).getByRole('link').click();
    await expect(panel).toContainText('May be the same as a record that is here: hợp tác về quản lý tần số');
    await expect(panel).toContainText('Called by another kind: Agreement · Memorandum of understanding');
    await expect(panel.getByRole('radio', { name: 'New record' })).toBeChecked();
    await expectClean(page, 'a doubtful match');
    await page.keyboard.press('Shift+A');
    await expect(page.getByText('1 left for you')).toBeVisible();
  });

  await test.step('one key chooses to merge, one does it', async () => {
    await page.keyboard.press('m');
    await expect(panel.getByRole('radio', { name: 'Merge into it' })).toBeChecked();
    await page.keyboard.press('a');
    await expect(page.getByText('Suggestion merged into its record')).toBeVisible();
    await desk.undo();
    await expect(panel).toContainText('1 suggestion waits for review');
    await page.keyboard.press('j');
    await expect(panel).toContainText('May be the same as');
  });

  await test.step('the article is taken out of its story', async () => {
    await reading.openTab('Details');
    await expect(panel).toContainText('The same event in other articles');
    await panel.getByRole('button', { name: 'Take this article out' }).press('Enter');
    await expect(panel).not.toContainText('The same event in other articles');
    await desk.undo();
    await expect(panel.getByRole('link', { name: 'Hợp tác tần số' })).toBeVisible();
  });

  await test.step('the same text with another beginning is a near duplicate', async () => {
    writeFileSync(path.join(folder, 'again.txt'), FIRST.replace('Ngày 14/3', 'Theo tin từ Bộ, ngày 14/3'));
    await articles.drop([path.join(folder, 'again.txt')]);
    const report = page.getByRole('region', { name: 'Import' });
    await expect(report.getByRole('listitem')).toContainText(/Near duplicate\s*About \d+% of the words in common with/);
    await report.getByRole('link', { name: 'Hợp tác tần số' }).press('Enter');
    await reading.openTab('Details');
    await expect(panel).toContainText('Reprint');
  });
});
