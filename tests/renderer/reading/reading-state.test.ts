import { expect, test } from 'vitest';
import type { Item } from '../../../renderer/features/reading/items.ts';
import { openingState, readingReducer } from '../../../renderer/features/reading/reading-state.ts';

const item: Item = { id: 's1', tab: 'suggestions', spans: [{ start: 10, end: 20 }] };
const opened = openingState(item);

test('the first suggestion is chosen, without scrolling', () => {
  expect(opened).toMatchObject({ current: 's1', reveal: null, tab: 'suggestions' });
  expect(openingState(null).current).toBeNull();
});

test('choosing by keys scrolls to the passage each time, pressing in the text does not', () => {
  const once = readingReducer(opened, { type: 'choose', item, by: 'keys' });
  const twice = readingReducer(once, { type: 'choose', item, by: 'keys' });
  expect(once.reveal).toEqual({ start: 10, end: 20 });
  expect(twice.reveal).not.toBe(once.reveal);
  expect(readingReducer(opened, { type: 'choose', item, by: 'text' }).reveal).toBeNull();
});

test('choosing goes to the tab of the item and closes what was open', () => {
  const editing = readingReducer(opened, { type: 'task', task: { kind: 'edit', itemId: 's1' } });
  const note: Item = { id: 'n1', tab: 'annotations', spans: [{ start: 1, end: 2 }] };
  expect(readingReducer(editing, { type: 'choose', item: note, by: 'text' })).toMatchObject({
    ...{ tab: 'annotations', current: 'n1', task: null },
  });
});

test('an address leads to an item, or marks the passage itself and unfolds furniture', () => {
  const span = { start: 5, end: 9 };
  const bare = readingReducer(opened, { type: 'go', span, item: null, furniture: true });
  expect(bare).toMatchObject({ current: null, target: span, reveal: span, furniture: true });
  const record: Item = { id: 'p1', tab: 'records', spans: [span] };
  const carried = readingReducer(opened, { type: 'go', span, item: record, furniture: false });
  expect(carried).toMatchObject({ current: 'p1', tab: 'records', target: null, furniture: false });
});

test('treating a match otherwise than offered is turned on and off, for each suggestion by itself', () => {
  const on = readingReducer(opened, { type: 'otherwise', id: 's1' });
  const both = readingReducer(on, { type: 'otherwise', id: 's2' });
  expect([...both.otherwise]).toEqual(['s1', 's2']);
  expect([...readingReducer(both, { type: 'otherwise', id: 's1' }).otherwise]).toEqual(['s2']);
});

test('correcting a suggestion is done on its tab', () => {
  const elsewhere = readingReducer(opened, { type: 'tab', tab: 'details' });
  expect(readingReducer(elsewhere, { type: 'task', task: { kind: 'edit', itemId: 's1' } }).tab).toBe('suggestions');
  expect(readingReducer(elsewhere, { type: 'furniture' }).furniture).toBe(true);
  const asked = readingReducer(elsewhere, { type: 'why' });
  expect(readingReducer(asked, { type: 'choose', item: null, by: 'keys' }).why).toBe(true);
  expect(readingReducer(asked, { type: 'why' }).why).toBe(false);
});
