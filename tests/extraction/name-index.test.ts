import { expect, test } from 'vitest';
import { findNames, indexNames, joinIndexes } from '../../core/extraction/name-index.ts';
import { tokenise } from '../../core/extraction/tokens.ts';

const NAMES = ['Bộ Mỏ', 'Bộ Mỏ Peru', 'Bộ Hòa bình', 'Vua', 'det peruanska gruvministeriet'];

function found(text: string, from = 0) {
  const span = { start: from, end: text.length };
  return findNames(text, tokenise(text, span), indexNames(NAMES)).map(({ start, end }) => text.slice(start, end));
}

test.each([
  ['Bộ Mỏ Peru và Bộ Mỏ', ['Bộ Mỏ Peru', 'Bộ Mỏ']],
  ['(Bộ Mỏ), Vua.', ['Bộ Mỏ', 'Vua']],
  ['Bộ Hoà bình, Bộ Hòa bình', ['Bộ Hoà bình', 'Bộ Hòa bình']],
  ['Det peruanska gruvministeriet', ['Det peruanska gruvministeriet']],
])('the longest name at each word, in either tone placement: %s', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test.each(['bộ Mỏ', 'Bộ Mỏm', 'Bộ  Mỏ', 'Cán Bộ', 'Vuaa vua', ''])('no name: %s', (text) => {
  expect(found(text)).toEqual([]);
});

test('only the stretch that the tokens cover is read', () => {
  expect(found('Bộ Mỏ Peru. Vua', 7)).toEqual(['Vua']);
});

test('two indexes joined find the names of both, the longest first', () => {
  const text = 'Bộ Mỏ Peru, Bộ Mỏ Chile, Vua, Hoàng hậu';
  const more = indexNames(['Bộ Mỏ Chile', 'Hoàng hậu']);
  const spans = findNames(text, tokenise(text, { start: 0, end: text.length }), joinIndexes(indexNames(NAMES), more));
  expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(text.split(', '));
  expect(joinIndexes(more)).toEqual(more);
});
