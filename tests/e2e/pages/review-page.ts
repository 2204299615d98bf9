import type { Locator, Page } from '@playwright/test';

/** A document that came back, on the screen: its remarks, decided on by keys. */
export class ReviewPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Chooses a file behind the button beside a brief, and waits for its remarks. */
  async bringBack(file: string): Promise<void> {
    const chooser = this.page.waitForEvent('filechooser');
    await this.page.getByRole('button', { name: 'Bring a document back…' }).click();
    await (await chooser).setFiles(file);
  }

  remark(author: string): Locator {
    return this.page.getByRole('listitem').filter({ hasText: author });
  }
}
