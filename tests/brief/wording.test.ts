import { describe, expect, test } from 'vitest';
import { ranges } from '../../core/brief/ranges.ts';
import { shorten, startingWith } from '../../core/brief/runs.ts';
import { en } from '../../core/brief/wording/en.ts';
import { sv } from '../../core/brief/wording/sv.ts';
import { vi } from '../../core/brief/wording/vi.ts';
import { parseEdtf } from '../../core/model/edtf.ts';

const interval = (edtf: string, { days }: Pick<typeof en, 'days'>) => {
  const parsed = parseEdtf(edtf);
  if (!parsed) throw new Error(edtf);
  return days(parsed.first, parsed.last);
};

test.each([
  ['2024-08-01/2024-08-02', '01–02/08/2024', '1–2 August 2024', '1–2 augusti 2024'],
  ['2024-10-31/2024-11-02', '31/10–02/11/2024', '31 October – 2 November 2024', '31 oktober – 2 november 2024'],
  ['XXXX-10-31/XXXX-11-02', '31/10–02/11', '31 October – 2 November', '31 oktober – 2 november'],
  ['2023-12-30/2024-01-02', '30/12/2023 – 02/01/2024', '30 December 2023 – 2 January 2024', '30 december 2023 – 2 januari 2024'], // biome-ignore format: a case a line
  ['2024-05/2024-08', 'tháng 5/2024 – tháng 8/2024', 'May – August 2024', 'maj – augusti 2024'],
  ['2023/2024', 'năm 2023 – năm 2024', '2023 – 2024', '2023 – 2024'],
])('%s, what both days share printed once', (edtf, inVietnamese, inEnglish, inSwedish) => {
  expect(interval(edtf, vi)).toBe(inVietnamese);
  expect(interval(edtf, en)).toBe(inEnglish);
  expect(interval(edtf, sv)).toBe(inSwedish);
});

describe('counts agree with their nouns', () => {
  test.each([
    [en, '1 meeting', '2 meetings'],
    [sv, '1 möte', '2 möten'],
    [vi, '1 buổi làm việc', '2 buổi làm việc'],
  ])('%#', ({ engagementKindCount }, one, two) => {
    expect(engagementKindCount.meeting(1)).toBe(one);
    expect(engagementKindCount.meeting(2)).toBe(two);
  });
});

test('numbers in a row are joined, each once', () => {
  expect(ranges([3, 1, 2, 5, 5], 'and')).toBe('1–3 and 5');
  expect(ranges([7], 'och')).toBe('7');
  expect(ranges([], 'và')).toBe('');
});

test('a long text is cut after a clause if one ends late enough, else between words', () => {
  expect(shorten('Hai bên sẽ chia sẻ thông tin, trao đổi đoàn và chuyên gia', 40)).toBe(
    'Hai bên sẽ chia sẻ thông tin…',
  );
  expect(shorten('Hai, bên sẽ chia sẻ thông tin và trao đổi đoàn', 30)).toBe('Hai, bên sẽ chia sẻ thông tin…');
  expect(shorten('ngắn', 40)).toBe('ngắn');
});

test('a line starts with a capital, a name that is spelt otherwise is left alone', () => {
  const text = (from: string) => startingWith([{ text: from, language: 'sv' }, { text: 'rest' }]);
  expect(text('det kinesiska ministeriet')[0]).toEqual({ text: 'Det kinesiska ministeriet', language: 'sv' });
  expect(text('techUK')[0]?.text).toBe('techUK');
  expect(startingWith([])).toEqual([]);
});
