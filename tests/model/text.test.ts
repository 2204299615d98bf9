import { expect, test } from 'vitest';
import { paragraphNumber } from '../../core/model/article.ts';
import { countryName } from '../../core/model/country.ts';
import { fold } from '../../core/model/fold.ts';
import { selectPassage } from '../../core/model/passage.ts';
import { contains, overlaps, quote } from '../../core/model/span.ts';

test('names are compared without diacritics, case, punctuation and tone placement', () => {
  expect(fold('Nguyễn Phú Trọng')).toBe(fold('nguyen phu trong'));
  expect(fold('thoả thuận')).toBe(fold('thỏa thuận'));
  expect(fold('Đà Nẵng')).toBe('da nang');
  expect(fold('Bộ TT&TT')).toBe('bo tt tt');
  expect(fold('Kinas radio- och tv-förvaltning')).toBe('kinas radio och tv forvaltning');
});

test('spans that touch do not overlap', () => {
  expect(overlaps({ start: 0, end: 5 }, { start: 5, end: 9 })).toBe(false);
  expect(overlaps({ start: 0, end: 6 }, { start: 5, end: 9 })).toBe(true);
  expect(contains({ start: 0, end: 9 }, { start: 5, end: 9 })).toBe(true);
  expect(contains({ start: 0, end: 8 }, { start: 5, end: 9 })).toBe(false);
});

test('a passage keeps its words and some context on both sides', () => {
  const text = `${'a'.repeat(40)}hợp tác${'b'.repeat(40)}`;
  expect(quote(text, { start: 40, end: 47 }).exact).toBe('hợp tác');
  const passage = selectPassage(text, { start: 40, end: 47 });
  expect(passage).toMatchObject({ exact: 'hợp tác', prefix: 'a'.repeat(32), suffix: 'b'.repeat(32) });
  expect(selectPassage(text, { start: 0, end: 1 }).prefix).toBe('');
});

test('paragraphs are numbered as they are read, furniture left out', () => {
  const blocks = [
    { kind: 'furniture' as const, start: 0, end: 4 },
    { kind: 'title' as const, start: 6, end: 10 },
    { kind: 'paragraph' as const, start: 12, end: 20 },
  ];
  expect(paragraphNumber(blocks, 12)).toBe(2);
  expect(paragraphNumber(blocks, 2)).toBeNull();
});

test('countries are named in the language, by the usage of the house', () => {
  expect(countryName('CN', 'vi')).toBe('Trung Quốc');
  expect(countryName('CN', 'sv')).toBe('Kina');
  expect(countryName('VN', 'en')).toBe('Viet Nam');
  expect(countryName('KR', 'vi')).toBe('Hàn Quốc');
});
