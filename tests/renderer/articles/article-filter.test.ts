import { expect, test } from 'vitest';
import type { ArticleRow } from '../../../core/api/schemas/article.ts';
import {
  applyArticleFilter,
  isNarrowed,
  readArticleFilter,
  writeArticleFilter,
} from '../../../renderer/features/articles/article-filter.ts';
import { nextSort } from '../../../renderer/features/articles/SortHeads.tsx';

const ALL = readArticleFilter('');

function row(id: string, more: Partial<ArticleRow> = {}): ArticleRow {
  return {
    ...{ id, title: id, opening: '', fileName: `${id}.txt`, language: 'vi', publisher: null, publishedOn: null },
    ...{ countries: [], status: 'new', pending: 0, storyId: null, importedAt: '2026-01-01T00:00:00Z' },
    ...more,
  };
}

const rows = [
  row('c', { countries: ['CN'], publishedOn: '2024-08-06', pending: 10 }),
  row('a', { countries: ['GB', 'CN'], status: 'done', pending: 9 }),
  row('b', { countries: ['KR'], publishedOn: '2017-03-21', title: null, opening: 'Đầu bài' }),
];
const shown = (change: Partial<typeof ALL>, found: readonly string[] | null = null) =>
  applyArticleFilter(rows, { ...ALL, ...change }, found, 'vi').map(({ id }) => id);

test('everything in the order of the desk', () => {
  expect(shown({})).toEqual(['c', 'a', 'b']);
});

test('country and status narrow together', () => {
  expect(shown({ country: 'CN' })).toEqual(['c', 'a']);
  expect(shown({ country: 'CN', status: 'done' })).toEqual(['a']);
});

test('hits of the search come best first, unless an order was chosen', () => {
  expect(shown({}, ['b', 'c'])).toEqual(['b', 'c']);
  expect(shown({ sort: '-pending' }, ['b', 'c'])).toEqual(['c', 'b']);
  expect(shown({}, [])).toEqual([]);
});

test('numbers are ordered as numbers, titles by the language, articles without a title by their first words', () => {
  expect(shown({ sort: 'pending' })).toEqual(['b', 'a', 'c']);
  expect(shown({ sort: 'title' })).toEqual(['a', 'c', 'b']);
});

test('what an article does not say stands at the end, whichever way', () => {
  expect(shown({ sort: 'date' })).toEqual(['b', 'c', 'a']);
  expect(shown({ sort: '-date' })).toEqual(['c', 'b', 'a']);
});

test('a strange order in the address is ignored', () => {
  expect(shown({ sort: 'colour' })).toEqual(['c', 'a', 'b']);
});

test('the filter goes through the address unchanged', () => {
  const filter = { query: 'hợp tác & R', country: 'CN', status: 'in-review', sort: '-date' };
  expect(readArticleFilter(writeArticleFilter(filter))).toEqual(filter);
  expect(writeArticleFilter(ALL)).toBe('');
});

test('an order does not narrow the list', () => {
  expect(isNarrowed({ ...ALL, sort: 'date' })).toBe(false);
  expect(isNarrowed({ ...ALL, query: '  ' })).toBe(false);
  expect(isNarrowed({ ...ALL, query: 'x' })).toBe(true);
});

test('a head orders, turns, and gives up', () => {
  expect(nextSort('', 'date')).toBe('date');
  expect(nextSort('date', 'date')).toBe('-date');
  expect(nextSort('-date', 'date')).toBe('');
  expect(nextSort('-date', 'title')).toBe('title');
});
