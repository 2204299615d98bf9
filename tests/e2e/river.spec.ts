import { readdirSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../source-tree.ts';
import { expect, test } from './fixtures.ts';
import { ArticlesPage } from './pages/articles-page.ts';
import { BriefPage, wordsOf } from './pages/brief-page.ts';
import { DeskWindow } from './pages/desk-window.ts';
import { ReadingPage } from './pages/reading-page.ts';

const SEEDS = path.join(ROOT, 'seeds', 'articles');
const seeds = readdirSync(SEEDS).map((name) => path.join(SEEDS, name));

const SIGNED = 'hợp tác trong lĩnh vực kinh tế số và chuyển đổi số';
const QUOTE = `Bộ trưởng Nguyễn Mạnh Hùng và Bộ trưởng Chris Philp đã ký Ý định thư về ${SIGNED}`;
const PASSAGE = 'Chương trình đối tác số Anh - ASEAN';

test('the whole river: five articles in, suggestions decided, a passage annotated, a brief out, nothing lost', async ({
  emptyDesk: page,
}) => {
  const desk = new DeskWindow(page);
  const articles = new ArticlesPage(page);
  const reading = new ReadingPage(page);
  const brief = new BriefPage(page);

  await test.step('five files are dropped on an empty workspace', async () => {
    await expect(page.getByRole('heading', { name: 'No articles yet' })).toBeVisible();
    await articles.drop(seeds);
    await articles.expectImported(5);
    await expect(articles.rows).toHaveCount(5);
    await articles.expectRow('Republic of Korea', ['VI', 'mic.gov.vn', 'Aug 2024']);
  });

  await test.step('every suggestion of the British article is accepted by keyboard', async () => {
    await articles.openAbout('United Kingdom');
    await expect(reading.text).toContainText(PASSAGE);
    expect(await reading.acceptAllByKey()).toBeGreaterThanOrEqual(4);
    await desk.settled();
  });

  await test.step('a passage is selected by mouse, annotated and tagged', async () => {
    await reading.selectByMouse(PASSAGE);
    await reading.annotate('Ask London for the list of programmes', 'follow up');
    await expect(reading.annotationOn(PASSAGE)).toContainText('follow up');
    await desk.settled();
  });

  await test.step('the agreement stands in the registry with its evidence, which leads back to the passage', async () => {
    await desk.go('Agreements');
    await page.getByRole('row').filter({ hasText: SIGNED }).getByRole('link').first().click();
    await expect(page.getByRole('main')).toContainText('Letter of intent');
    await expect(page.getByRole('main')).toContainText('1 Nov (year not stated)');
    await page.getByRole('link').filter({ hasText: QUOTE }).first().click();
    await expect(reading.text.getByText(QUOTE)).toBeInViewport();
  });

  await test.step('the British brief is exported in Vietnamese', async () => {
    await desk.go('Briefs');
    await page.getByRole('row').filter({ hasText: 'United Kingdom' }).getByRole('link').click();
    await brief.chooseLanguage('Tiếng Việt');
    await expect(brief.preview).toContainText(SIGNED);
    const { name, part } = await brief.export();
    expect(name).toBe('GB-Vương-quốc-Anh.docx');
    const body = part('word/document.xml');
    expect(wordsOf(body)).toContain(SIGNED);
    expect(body).toContain('w:footnoteReference');
    expect(wordsOf(part('word/footnotes.xml'))).toContain(QUOTE);
  });

  await test.step('after a reload everything is still there', async () => {
    await desk.go('Articles');
    await page.reload();
    await expect(articles.rows).toHaveCount(5);
    await articles.openAbout('United Kingdom');
    expect(await reading.pending()).toBe(0);
    await reading.openTab('Annotations');
    await expect(reading.annotationOn(PASSAGE)).toContainText('Ask London for the list of programmes');
    await expect(reading.annotationOn(PASSAGE)).toContainText('follow up');
  });

  await test.step('undo takes the tag away, redo brings it back', async () => {
    await desk.undo();
    await expect(reading.annotationOn(PASSAGE)).toHaveCount(0);
    await page.keyboard.press('ControlOrMeta+Shift+z');
    await expect(reading.annotationOn(PASSAGE)).toContainText('follow up');
  });
});

test('a file that is there already, and one that is none, are named and do no harm', async ({ emptyDesk: page }) => {
  const articles = new ArticlesPage(page);
  await articles.drop(seeds.slice(0, 1));
  await articles.expectImported(1);
  await articles.drop([...seeds.slice(0, 2), path.join(ROOT, 'build', 'icon.png')]);
  const report = page.getByRole('region', { name: 'Import' });
  await expect(report).toContainText('1 new · 0 nearly the same · 1 already here · 1 rejected');
  await expect(report.getByRole('listitem').first()).toContainText('icon.png');
  await report.getByRole('button', { name: 'Close the report' }).click();
  await expect(articles.rows).toHaveCount(2);
});

test.describe('the window speaks the language of the system', () => {
  for (const [locale, heading] of [
    ['vi-VN', 'Bài viết'],
    ['sv-SE', 'Artiklar'],
    ['de-DE', 'Articles'],
  ] as const) {
    test(`${locale}: ${heading}`, async ({ browser, workspace }) => {
      const { serveEmpty } = await import('./start-desk.ts');
      const served = await serveEmpty(path.dirname(workspace));
      const page = await browser.newPage({ locale });
      await page.goto(served.launchAddress);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
      await page.close();
      await served.stop();
    });
  }
});
