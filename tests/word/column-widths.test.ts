import { expect, test } from 'vitest';
import type { BriefBlock } from '../../core/model/brief.ts';
import { columnWidths, textTwips } from '../../core/word/column-widths.ts';

type TableBlock = Extract<BriefBlock, { type: 'table' }>;

/** A table with one row: its labels, shares and texts. */
function table(columns: readonly (readonly [label: string, share: number, text: string])[]): TableBlock {
  return {
    type: 'table',
    caption: '',
    columns: columns.map(([label, width], index) => ({ key: String(index), label, width })),
    rows: [
      columns.map(([, , text], index) => ({ id: `s${index}`, runs: [{ text }], basis: 'computed', citations: [] })),
    ],
  };
}

const sum = (parts: readonly number[]) => parts.reduce((total, part) => total + part, 0);

test('columns with room for their words are as the brief shares them out', () => {
  expect(columnWidths(table([['A', 0.25, 'a'], ['B', 0.75, 'b']]), 8000, 22)).toEqual([2000, 6000]); // biome-ignore format: a row a line
});

test('no word is broken: a narrow column takes from those that have more than they need', () => {
  const word = 'kompetensförsörjning';
  const block = table([
    ['Nr', 0.1, '1'],
    ['Område', 0.1, `Utbildning och ${word}`],
    ['Dokument', 0.8, 'ett två tre fyra fem sex'],
  ]);
  const widths = columnWidths(block, 9000, 22);
  expect(widths[1]).toBeGreaterThan(textTwips(word, 22));
  expect(sum(widths)).toBe(9000);
});

test('a short text stays on one line where there is room, and is broken where there is none', () => {
  const block = table([
    ['Owner', 0.05, 'Chưa phân công'],
    ['Text', 0.95, 'a b c d e f g h i j k l m n o p'],
  ]);
  expect(columnWidths(block, 9000, 22)[0]).toBeGreaterThan(textTwips('Chưa phân công', 22));
  expect(columnWidths(block, 2000, 22)[0]).toBeLessThan(textTwips('Chưa phân công', 22));
});

test('words that no page holds still give columns that fill the width', () => {
  const block = table([
    ['A', 0.5, 'x'.repeat(300)],
    ['B', 0.5, 'b'],
  ]);
  const widths = columnWidths(block, 9000, 22);
  expect(sum(widths)).toBe(9000);
  expect(Math.min(...widths)).toBeGreaterThan(0);
});

test('a letter is as wide with its marks as without', () => {
  expect(textTwips('ệ', 24)).toBe(textTwips('e', 24));
  expect(textTwips('Ệ', 24)).toBeGreaterThan(textTwips('ệ', 24));
});
