import { expect, test } from 'vitest';
import { itemsAt, marksOf } from '../../../renderer/features/reading/text/marks.ts';
import { annotation, person, recordLink } from './fixtures.ts';

const article = {
  suggestions: [
    person('outer', { start: 0, end: 100 }),
    person('inner', { start: 10, end: 20 }),
    person('gone', { start: 10, end: 20 }, { state: 'rejected' }),
  ],
  annotations: [annotation('note', { start: 15, end: 40 })],
  records: [recordLink('r1', 'p1', { start: 0, end: 50 })],
};
const marks = marksOf(article);

test('what waits, what carries records and what was noted is marked; what was decided is not', () => {
  expect(marks.map(({ kind, itemId }) => `${kind} ${itemId}`).sort()).toEqual([
    ...['annotation note', 'person inner', 'person outer', 'record p1'],
  ]);
});

test('of marks within marks the inner one comes first', () => {
  expect(itemsAt(marks, 16, null)).toEqual(['inner', 'note', 'p1', 'outer']);
  expect(itemsAt(marks, 45, null)).toEqual(['p1', 'outer']);
});

test('pressing again goes through all that overlap, and round', () => {
  expect(itemsAt(marks, 16, 'inner')[0]).toBe('note');
  expect(itemsAt(marks, 16, 'outer')[0]).toBe('inner');
  expect(itemsAt(marks, 16, 'elsewhere')[0]).toBe('inner');
});

test('the end of a mark is outside of it', () => {
  expect(itemsAt(marks, 20, null)).not.toContain('inner');
  expect(itemsAt(marks, 100, null)).toEqual([]);
});
