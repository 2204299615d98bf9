import { describe, expect, test } from 'vitest';
import { readArticle } from './read-article.ts';

const LINES = [
  'Hai nước bàn về bưu chính',
  'Chiều 3/5, hai nước đã trao đổi về hợp tác bưu chính và thống nhất lập một nhóm chuyên gia cho kỳ họp sau.',
  'Regeringarna har enats om att fördjupa samarbetet, och en arbetsgrupp ska lämna förslag till hösten.',
  'The two ministries agreed on Monday to set up a joint group on postal services.',
  'Bộ trưởng Lê Văn An thăm và làm việc tại Bưu điện Phần Lan. |',
  'Toàn cảnh hội nghị. (Ảnh: An Bình) Về phía Phần Lan có Đại sứ.',
  'Nguồn: buudien.example.vn',
  'anh-le-ky-01.jpg',
  '14:20, 03/05/2025',
  'Lượt truy cập : 1.204',
  '• :',
  '- ett',
  '2. två',
  '(0)',
  'a < b & c',
  '合作。',
  '',
  '   ',
  '---',
];

/** Numbers that look like chance but are the same at every run (a linear congruence, Numerical Recipes). */
function* numbers(seed: number) {
  let state = seed;
  while (true) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state / 2 ** 32;
  }
}

function textOf(seed: number): string {
  const chance = numbers(seed);
  const next = () => chance.next().value as number;
  const length = 1 + Math.floor(next() * 40);
  return Array.from({ length }, () => LINES[Math.floor(next() * LINES.length)]).join(next() < 0.5 ? '\n' : '\n\n');
}

const visible = (text: string) => text.normalize('NFC').replace(/\s+/g, '');

test.each(Array.from({ length: 60 }, (_, seed) => seed))('nothing that can be seen is lost or moved (%i)', (seed) => {
  const text = textOf(seed);
  const article = readArticle(text);
  expect(visible(article.text)).toBe(visible(text));
  expect(article.blocks.map(({ start, end }) => article.text.slice(start, end)).join('\n\n')).toBe(article.text);
  expect(article.blocks.every(({ start, end }) => end > start)).toBe(true);
});

describe('a megabyte of near matches is read', () => {
  const fill = (part: string) => part.repeat(Math.ceil(1_000_000 / part.length));
  test.each([
    'Hợp tác về Ab ',
    '(Ảnh: ',
    '# a\n',
    '[a](',
    '<p ',
    '<p>a',
    '{:',
    'a.b.',
    'A › ',
    '12/12/2024 ',
    '&nbsp;',
  ])('of %j', (part) => {
    expect(visible(readArticle(fill(part)).text).length).toBeGreaterThan(0);
  });
  test('a hundred thousand lines', () => {
    const lines = Array.from({ length: 100_000 }, (_, index) => `Minister ${index} meets people`);
    expect(readArticle(lines.join('\n')).blocks).toHaveLength(100_000);
  });
});
