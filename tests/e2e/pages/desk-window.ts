import { expect, type Page } from '@playwright/test';

export type Room =
  | 'Articles'
  | 'Agreements'
  | 'Engagements'
  | 'Commitments'
  | 'Organisations'
  | 'Briefs'
  | 'History'
  | 'Settings';

/** What every screen has: the rail, the status bar, the shortcuts. */
export class DeskWindow {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async go(room: Room): Promise<void> {
    await this.page.getByRole('navigation', { name: 'Rooms' }).getByRole('link', { name: room }).click();
    await expect(this.page.getByRole('heading', { name: room, level: 1 })).toBeVisible();
  }

  /** Waits until nothing is on its way to the desk any more. */
  async settled(): Promise<void> {
    await expect(this.page.getByText('All changes saved')).toBeVisible();
  }

  async undo(): Promise<void> {
    await this.page.keyboard.press('ControlOrMeta+z');
  }
}
