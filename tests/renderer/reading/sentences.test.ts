import { expect, test } from 'vitest';
import type { Block } from '../../../core/model/article.ts';
import { trimSpan } from '../../../renderer/features/reading/text/dom-offsets.ts';
import { growToSentence, sentencesOf } from '../../../renderer/features/reading/text/sentences.ts';

const text = 'Bộ trưởng đã ký. Hai bên nhất trí.\n\nKhông có dấu chấm\n\nCâu cuối.';
const blocks: Block[] = [
  { kind: 'paragraph', start: 0, end: 34 },
  { kind: 'heading', start: 36, end: 53 },
  { kind: 'paragraph', start: 55, end: 64 },
];
const sentences = sentencesOf(text, blocks, 'vi');
const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end);

test('sentences end at the latest with their block', () => {
  expect(sentences.map(words)).toEqual(['Bộ trưởng đã ký.', 'Hai bên nhất trí.', 'Không có dấu chấm', 'Câu cuối.']);
});

test('a caret takes its own sentence, a selection grows by the next', () => {
  const first = growToSentence(sentences, { start: 3, end: 3 });
  expect(first && words(first)).toBe('Bộ trưởng đã ký.');
  const second = first && growToSentence(sentences, first);
  expect(second && words(second)).toBe('Bộ trưởng đã ký. Hai bên nhất trí.');
});

test('a caret at the beginning of a sentence takes that one, not the one before', () => {
  const taken = growToSentence(sentences, { start: 17, end: 17 });
  expect(taken && words(taken)).toBe('Hai bên nhất trí.');
});

test('at the end nothing more is taken', () => {
  const all = { start: 0, end: text.length };
  expect(growToSentence(sentences, all)).toEqual(all);
});

test('a selection is kept without the blanks at its ends, and blanks alone are none', () => {
  expect(trimSpan(text, { start: 16, end: 35 })).toEqual({ start: 17, end: 34 });
  expect(trimSpan(text, { start: 34, end: 36 })).toBeNull();
});
