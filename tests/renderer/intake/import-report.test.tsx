import { beforeAll, expect, test, vi } from 'vitest';
import type { ImportedFile } from '../../../core/api/schemas/desk.ts';
import { draw, wordsOf } from '../draw.tsx';

/** The client asks where it was loaded from. */
vi.stubGlobal('location', new URL('http://127.0.0.1/'));

let ImportReport: typeof import('../../../renderer/features/intake/ImportReport.tsx').ImportReport;
beforeAll(async () => {
  ({ ImportReport } = await import('../../../renderer/features/intake/ImportReport.tsx'));
});

const file = (name: string, outcome: ImportedFile['outcome'], more: Partial<ImportedFile> = {}): ImportedFile => ({
  ...{ name, outcome, reason: null, articleId: name, duplicateOf: null },
  ...more,
});

test('rejected files come first, then near duplicates, each with the reason and the article that it repeats', () => {
  const repeated = { articleId: 'first', label: 'Hợp tác với Phần Lan' };
  const files = [
    file('a.txt', 'new'),
    file('b.txt', 'near-duplicate', { duplicateOf: { ...repeated, by: 'words', share: 0.874 } }),
    file('c.txt', 'same', { duplicateOf: { ...repeated, by: 'text', share: 1 } }),
    file('d.bin', 'rejected', { articleId: null, reason: 'No text.' }),
  ];
  const html = draw(<ImportReport run={{ files, total: 4, state: 'done', error: null }} />);
  expect(wordsOf(html)).toBe(
    'Import done: 4 of 4 1 new · 1 nearly the same · 1 already here · 1 rejected ' +
      'd.bin Rejected No text. ' +
      'b.txt Near duplicate About 87% of the words in common with Hợp tác với Phần Lan ' +
      'c.txt Already here The same text, in another file, as Hợp tác với Phần Lan ' +
      'a.txt New',
  );
  expect(html).toContain('href="/articles/first"');
});
