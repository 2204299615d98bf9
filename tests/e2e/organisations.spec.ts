import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { runAccord } from '../cli/run-accord.ts';
import { expectClean } from './expect-clean.ts';
import { expect, test } from './fixtures.ts';
import { DeskWindow } from './pages/desk-window.ts';
import { OrganisationsPage } from './pages/organisations-page.ts';

const TEXTS = {
  'one.txt': 'Ngày 3/4/2023, Bộ Công Thương và Cơ quan Viễn thám Mông Cổ (MRSA) đã ký bản ghi nhớ về viễn thông.',
  'two.txt': 'Ngày 5/6/2024, Bộ Công Thương và Trung tâm Vũ trụ Mông Cổ đã ký thỏa thuận về tần số vô tuyến điện.',
};

test('two names of one body are merged by keyboard alone, and parted again', async ({ emptyDesk: page, workspace }) => {
  const folder = path.dirname(workspace);
  for (const [name, text] of Object.entries(TEXTS)) writeFileSync(path.join(folder, name), text);
  await runAccord(['import', ...Object.keys(TEXTS), '--workspace', workspace], folder);
  await runAccord(['accept', '--all', '--workspace', workspace], folder);
  await page.reload();
  const bodies = new OrganisationsPage(page);
  const main = page.getByRole('main');

  await bodies.openByKey('vu tru');
  await expect(main.getByRole('link', { name: 'tần số vô tuyến điện' })).toBeVisible();
  await bodies.searchTwinByKey('mrsa');
  await expect(bodies.mergePanel).toContainText('Will be known as');
  await expectClean(page, 'the preview of a merge');
  await expect(bodies.mergePanel).toContainText('MRSA');
  await bodies.mergeByKey();
  await expect(main.getByRole('link', { name: 'viễn thông' })).toBeVisible();
  await expect(main.getByRole('link', { name: 'tần số vô tuyến điện' })).toBeVisible();
  await expect(main.getByText('MRSA', { exact: true })).toBeVisible();

  await new DeskWindow(page).undo();
  await page.keyboard.press('Alt+5');
  await expect(bodies.rows).toHaveCount(3);
});
