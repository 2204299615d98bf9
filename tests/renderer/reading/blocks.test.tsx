import { expect, test } from 'vitest';
import type { Block } from '../../../core/model/article.ts';
import { Blocks } from '../../../renderer/features/reading/text/Blocks.tsx';
import { draw } from '../draw.tsx';

const text = 'Tiêu đề\n\nMục một\n\nLời văn, hết.';
const blocks: Block[] = [
  { kind: 'title', start: 0, end: 7 },
  { kind: 'heading', start: 9, end: 16 },
  { kind: 'paragraph', start: 18, end: text.length },
];

test('every block says where in the text it begins and holds exactly that stretch', () => {
  const html = draw(<Blocks text={text} blocks={blocks} />);
  const found = Array.from(html.matchAll(/data-start="(\d+)"[^>]*>([^<]*)</g), ([, start, words = '']) => {
    return text.slice(Number(start), Number(start) + words.length) === words ? words : `wrong: ${words}`;
  });
  expect(found).toEqual(['Tiêu đề', 'Mục một', 'Lời văn, hết.']);
});

test('headings stand under the title, or under the page where the text has none', () => {
  expect(draw(<Blocks text={text} blocks={blocks} />)).toMatch(
    /<h2[^>]*data-kind="title".*<h3[^>]*data-kind="heading"/,
  );
  expect(draw(<Blocks text={text} blocks={blocks.slice(1)} />)).toMatch(/<h2[^>]*data-kind="heading"/);
});
