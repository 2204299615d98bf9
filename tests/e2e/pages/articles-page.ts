import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';

/** The list of articles, and the door that files come in by. */
export class ArticlesPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Drops files from the machine on the window, as from a file manager. */
  async drop(files: readonly string[]): Promise<void> {
    const contents = files.map((file) => ({
      name: path.basename(file),
      base64: readFileSync(file).toString('base64'),
    }));
    const transfer = await this.page.evaluateHandle((list) => {
      const data = new DataTransfer();
      for (const { name, base64 } of list) {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        data.items.add(new File([bytes], name, { type: 'text/plain' }));
      }
      return data;
    }, contents);
    await this.page.getByRole('main').dispatchEvent('dragover', { dataTransfer: transfer });
    await this.page.getByRole('main').dispatchEvent('drop', { dataTransfer: transfer });
  }

  async expectImported(count: number): Promise<void> {
    const report = this.page.getByRole('region', { name: 'Import' });
    await expect(report.getByRole('status')).toHaveText(`Import done: ${count} of ${count}`);
    await expect(report).toContainText(`${count} new`);
    await report.getByRole('button', { name: 'Close the report' }).click();
  }

  /** The rows of the articles, without the heads of the columns. */
  get rows() {
    return this.page
      .getByRole('table')
      .getByRole('row')
      .filter({ has: this.page.getByRole('link') });
  }

  async expectRow(country: string, cells: readonly string[]): Promise<void> {
    const row = this.rows.filter({ hasText: country });
    await expect(row).toHaveCount(1);
    for (const cell of cells) await expect(row).toContainText(cell);
  }

  /** Opens the first article about a country. */
  async openAbout(country: string): Promise<void> {
    await this.rows.filter({ hasText: country }).first().getByRole('link').click();
  }
}
