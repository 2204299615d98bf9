import { expect, type Page } from '@playwright/test';

/** The list of bodies, and the page of one, worked by keyboard alone. */
export class OrganisationsPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** The rows of the bodies, without the heads of the columns. */
  get rows() {
    return this.page
      .getByRole('table')
      .getByRole('row')
      .filter({ has: this.page.getByRole('link') });
  }

  /** Searches for a body and opens the first that is found. */
  async openByKey(query: string): Promise<void> {
    await this.page.keyboard.press('Alt+5');
    await expect(this.page.getByRole('heading', { name: 'Organisations', level: 1 })).toBeVisible();
    await expect(this.rows.first()).toBeVisible();
    await this.page.keyboard.press('/');
    await this.page.keyboard.type(query);
    await expect(this.rows).toHaveCount(1);
    await this.page.keyboard.press('Enter');
    await expect(this.rows.getByRole('link')).toBeFocused();
    await this.page.keyboard.press('Enter');
    await expect(this.page.getByRole('heading', { name: 'Where it is named' })).toBeVisible();
  }

  /** The panel in which two bodies are made one. */
  get mergePanel() {
    return this.page.getByRole('region', { name: 'Merge' });
  }

  /** Looks for the body to merge with, from the page of the other, and takes the first. */
  async searchTwinByKey(query: string): Promise<void> {
    await this.page.keyboard.press('m');
    await expect(this.mergePanel.getByRole('combobox', { name: 'The other one' })).toBeFocused();
    await this.page.keyboard.type(query);
    await this.page.keyboard.press('Enter');
  }

  /** From the choice of the other body over which of the two stays to the button. */
  async mergeByKey(): Promise<void> {
    await this.page.keyboard.press('Tab');
    await this.page.keyboard.press('Tab');
    await expect(this.mergePanel.getByRole('button', { name: 'Merge the two' })).toBeFocused();
    await this.page.keyboard.press('Enter');
    await expect(this.mergePanel).toHaveCount(0);
  }
}
