import { expect, test } from 'vitest';
import {
  after,
  findItem,
  itemOfPassage,
  itemsOf,
  pendingOf,
  recordGroups,
  stepFrom,
} from '../../../renderer/features/reading/items.ts';
import { annotation, person, recordLink } from './fixtures.ts';

const article = {
  suggestions: [
    person('late', { start: 50, end: 60 }),
    person('decided', { start: 0, end: 5 }, { state: 'accepted' }),
    person('early', { start: 10, end: 20 }),
  ],
  annotations: [annotation('second', { start: 30, end: 40 }), annotation('first', { start: 2, end: 4 })],
  records: [
    recordLink('r1', 'p1', { start: 0, end: 5 }),
    recordLink('r2', 'p2', { start: 6, end: 9 }),
    recordLink('r1', 'p1', { start: 0, end: 5 }),
    recordLink('r1', 'p3', { start: 70, end: 80 }),
  ],
};
const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);

test('what waits stands in the order of the text', () => {
  expect(ids(pendingOf(article))).toEqual(['early', 'late']);
  expect(ids(itemsOf(article, 'annotations'))).toEqual(['first', 'second']);
  expect(itemsOf(article, 'details')).toEqual([]);
});

test('a record is listed once, and each of its passages once', () => {
  const groups = recordGroups(article).map(({ recordId, passages }) => [recordId, ids(passages)]);
  expect(groups).toEqual([
    ['r1', ['p1', 'p3']],
    ['r2', ['p2']],
  ]);
});

test('an item is found on any tab, a decided suggestion too', () => {
  expect(findItem(article, 'second')).toMatchObject({ tab: 'annotations', spans: [{ start: 30, end: 40 }] });
  expect(findItem(article, 'p3')?.tab).toBe('records');
  expect(findItem(article, 'decided')?.tab).toBe('suggestions');
  expect(findItem(article, 'nothing')).toBeNull();
  expect(findItem(article, null)).toBeNull();
});

test('walking enters at the near end and stops at the far one', () => {
  const items = itemsOf(article, 'suggestions');
  expect(stepFrom(items, null, 1)?.id).toBe('early');
  expect(stepFrom(items, null, -1)?.id).toBe('late');
  expect(stepFrom(items, 'early', 1)?.id).toBe('late');
  expect(stepFrom(items, 'late', 1)).toBeNull();
});

test('after a decision the next is taken, after the last the one before, after the only one none', () => {
  const items = itemsOf(article, 'suggestions');
  expect(after(items, 'early')?.id).toBe('late');
  expect(after(items, 'late')?.id).toBe('early');
  expect(after(items.slice(0, 1), 'early')).toBeNull();
});

test('a passage in the address is found by its id or by where it stands', () => {
  expect(itemOfPassage(article, { id: 'p2' })).toMatchObject({ id: 'p2', tab: 'records' });
  expect(itemOfPassage(article, { id: 'passage-first' })).toMatchObject({ id: 'first', tab: 'annotations' });
  expect(itemOfPassage(article, { start: 70, end: 80 })?.id).toBe('p3');
  expect(itemOfPassage(article, { start: 70, end: 81 })).toBeNull();
});

test('those of a rule that is mostly rejected come last, however early they stand', () => {
  const rejected = { ruleDecisions: { accepted: 1, rejected: 6 } };
  const article = {
    suggestions: [
      person('early', { start: 0, end: 4 }, rejected),
      person('late', { start: 50, end: 55 }),
      person('middle', { start: 20, end: 25 }, { ruleDecisions: { accepted: 0, rejected: 4 } }),
    ],
    annotations: [],
    records: [],
  };
  expect(pendingOf(article).map(({ id }) => id)).toEqual(['middle', 'late', 'early']);
});
