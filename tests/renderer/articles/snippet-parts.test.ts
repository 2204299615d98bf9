import { expect, test } from 'vitest';
import { snippetParts } from '../../../renderer/features/articles/snippet-parts.ts';

const plain = (text: string) => snippetParts(text).map(({ words, hit }) => (hit ? `[${words}]` : words));

test('hits are told from what is between them', () => {
  expect(plain('về ⟦hợp⟧ ⟦tác⟧ số')).toEqual(['về ', '[hợp]', ' ', '[tác]', ' số']);
});

test('a long way to the first hit is cut at a word', () => {
  const [first, second] = plain(`${'một hai ba '.repeat(8)}⟦bốn⟧ năm`);
  expect(first).toMatch(/^…(một|hai|ba) /);
  expect(first?.length).toBeLessThanOrEqual(34);
  expect(second).toBe('[bốn]');
});

test('line ends do not break the line, and each part has a place of its own', () => {
  expect(plain('a\nb ⟦c⟧')).toEqual(['a b ', '[c]']);
  const places = snippetParts('x ⟦y⟧ x ⟦y⟧').map(({ at }) => at);
  expect(new Set(places).size).toBe(places.length);
});
