import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { unzipSync } from 'fflate';

/** A brief on the screen, and the way out to Word. */
export class BriefPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get preview() {
    return this.page.getByRole('region', { name: 'Preview of the brief' });
  }

  async chooseLanguage(name: 'Tiếng Việt' | 'English' | 'Svenska'): Promise<void> {
    await this.page.getByRole('radiogroup', { name: 'Language of the document' }).getByText(name).click();
  }

  /** Exports and opens what was downloaded: its name and the text of its parts. */
  async export(): Promise<{ name: string; part: (name: string) => string }> {
    const download = this.page.waitForEvent('download');
    await this.page.getByRole('button', { name: 'Export to Word' }).click();
    const file = await download;
    const parts = unzipSync(readFileSync(await file.path()));
    await expect(this.page.getByText('was saved to your downloads')).toBeVisible();
    return {
      name: file.suggestedFilename(),
      part: (name) => new TextDecoder().decode(parts[name] ?? new Uint8Array()),
    };
  }
}

/** The words of a part of a Word file, one paragraph per line. */
export function wordsOf(xml: string): string {
  return xml
    .replaceAll(/<\/w:p>/g, '\n')
    .replaceAll(/<w:tab\/>|<w:br\/>/g, ' ')
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll('&amp;', '&');
}
