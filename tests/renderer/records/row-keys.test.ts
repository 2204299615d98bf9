import { expect, test } from 'vitest';
import { stepTo } from '../../../renderer/features/records/row-keys.ts';

test('the first step down, and up, enters the list at its first row', () => {
  expect(stepTo(-1, 1, 3)).toBe(0);
  expect(stepTo(-1, -1, 3)).toBe(0);
});

test('steps stop at both ends', () => {
  expect(stepTo(1, 1, 3)).toBe(2);
  expect(stepTo(2, 1, 3)).toBe(2);
  expect(stepTo(0, -1, 3)).toBe(0);
});

test('an empty list has nowhere to go', () => {
  expect(stepTo(-1, 1, 0)).toBe(-1);
});
