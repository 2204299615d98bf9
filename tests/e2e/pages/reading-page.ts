import { expect, type Page } from '@playwright/test';

/** The reading desk of one article: the text, and the panel of what is said of it. */
export class ReadingPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get text() {
    return this.page.getByRole('article', { name: /^Text of the article/ });
  }

  get panel() {
    return this.page.getByRole('complementary', { name: 'What is said of the article' });
  }

  /** How many suggestions wait, as the panel says. */
  async pending(): Promise<number> {
    const line = this.panel.getByText(/suggestions? waits? for review/);
    return Number.parseInt(await line.innerText(), 10);
  }

  /** Accepts everything that waits, one by one, with the key of the trade. */
  async acceptAllByKey(): Promise<number> {
    const total = await this.pending();
    // A key works on the suggestion that is chosen; the walk begins at the first.
    await this.page.keyboard.press('j');
    for (let left = total; left > 0; left -= 1) {
      await expect(this.panel.getByText(new RegExp(`^${left} suggestions? waits? for review`))).toBeVisible();
      await expect(this.panel.getByRole('button', { name: 'Accept', exact: true })).toBeVisible();
      await this.page.keyboard.press('a');
    }
    await expect(this.panel.getByText(/^0 suggestions wait/)).toBeVisible();
    return total;
  }

  /** Selects words of the text with the mouse, from their first letter to behind their last. */
  async selectByMouse(words: string): Promise<void> {
    const ends = await this.text.evaluate((article, wanted) => {
      const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.textContent?.indexOf(wanted) ?? -1;
        if (at < 0) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + wanted.length);
        range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
        const lines = [...range.getClientRects()];
        const [first, last] = [lines[0], lines.at(-1)];
        if (!first || !last) break;
        return { from: [first.left, first.y + first.height / 2], to: [last.right, last.y + last.height / 2] } as const;
      }
      throw new Error(`the article does not say: ${wanted}`);
    }, words);
    const { mouse } = this.page;
    await mouse.move(ends.from[0], ends.from[1]);
    await mouse.down();
    await mouse.move(ends.to[0], ends.to[1], { steps: 5 });
    await mouse.up();
  }

  /** Notes something on the selected passage, and tags it. */
  async annotate(comment: string, tag: string): Promise<void> {
    const bar = this.page.getByRole('toolbar', { name: 'Selected passage' });
    await bar.getByRole('button', { name: 'Annotate' }).click();
    await this.page.getByRole('textbox', { name: 'Comment' }).fill(comment);
    await this.page.getByRole('combobox', { name: 'Tags' }).fill(tag);
    await this.page.keyboard.press('Enter');
    await this.page.getByRole('button', { name: 'Save', exact: true }).click();
  }

  async openTab(name: 'Suggestions' | 'Annotations' | 'Records' | 'Details'): Promise<void> {
    await this.panel.getByRole('tab', { name }).click();
  }

  /** The annotation that rests on a passage. */
  annotationOn(passage: string) {
    return this.panel.getByRole('listitem').filter({ hasText: passage });
  }
}
