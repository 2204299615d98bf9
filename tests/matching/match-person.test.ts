import { describe, expect, test } from 'vitest';
import { matchPerson, type PersonTraits } from '../../core/matching/match-person.ts';
import { matchCommitment, matchFigure } from '../../core/matching/match-quote.ts';
import { compareNames, nameKeys } from '../../core/matching/person-names.ts';

describe('names of one person', () => {
  test.each([
    ['Nguyễn Mạnh Hùng', 'Nguyễn Mạnh Hùng', 'equal'],
    ['Nguyễn Mạnh Hùng', 'NGUYỄN MẠNH HÙNG', 'equal'],
    ['Lê Hoà', 'Lê Hòa', 'equal'],
    ['Lee Jong-ho', 'Lee Jong ho', 'equal'],
    ['Nguyễn Mạnh Hùng', 'Nguyen Manh Hung', 'without-marks'],
    ['Đỗ Đức Duy', 'Do Duc Duy', 'without-marks'],
    ['Göran Marby', 'Goran Marby', 'without-marks'],
    ['Lee Jong-ho', 'Jong-ho Lee', 'reordered'],
    ['Wang Yi', 'Yi Wang', 'reordered'],
    ['Trần Văn Sơn', 'Son Tran Van', 'reordered'],
  ])('%s, %s: %s', (a, b, likeness) => {
    expect(compareNames(a, b)).toBe(likeness);
    expect(nameKeys(b)).toContain(nameKeys(a)[0]);
  });

  test.each([
    ['Nguyễn Mạnh Hùng', 'Nguyễn Mạnh Hưng'],
    ['Nguyễn Mạnh Hùng', 'Nguyễn Hùng Mạnh'],
    ['Lê Hòa', 'Lê Hoa'],
    ['Lê Hoà Bình', 'Lê Hoá Bình'],
    ['Tập Cận Bình', 'Xi Jinping'],
    ['Kim Min-su', 'Kim Min-ji'],
    ['Lee Jong-ho', 'Lee Jong'],
  ])('%s and %s are two, or cannot be known to be one', (a, b) => {
    expect(compareNames(a, b)).toBeNull();
  });
});

describe('one person', () => {
  const minister: PersonTraits = {
    ...{ name: 'Phan Thị Mai', role: 'Thứ trưởng', organisation: null },
    ...{ countries: ['JP'], language: 'vi' },
  };
  const verdict = (more: Partial<PersonTraits>) =>
    matchPerson(minister, [{ ...minister, id: 'p', ...more }])?.certainty ?? 'other';

  test.each<[string, Partial<PersonTraits>]>([
    ['in an article on the same country', { role: null }],
    ['with the same office elsewhere', { countries: ['SE'] }],
    ['in another language, without diacritics', { name: 'Phan Thi Mai', role: 'vice minister', language: 'sv' }],
    ['the office named in full', { role: 'Thứ trưởng Bộ Công Thương', countries: ['SE'] }],
    ['promoted', { role: 'Bộ trưởng' }],
    ['the family name last', { name: 'Mai Phan Thi', role: 'deputy minister', language: 'en' }],
  ])('%s', (_, more) => {
    expect(verdict(more)).toBe('sure');
  });

  test.each<[string, Partial<PersonTraits>]>([
    ['another office', { role: 'Tổng Giám đốc' }],
    ['another country, no office', { countries: ['SE'], role: null }],
    ['another office in another country', { role: 'Giám đốc', countries: ['SE'] }],
    ['a like office in another country', { role: 'Bộ trưởng', countries: ['SE'] }],
  ])('%s: the editor must say', (_, more) => {
    expect(verdict(more)).toBe('maybe');
  });

  test('an office in its definite form is the same', () => {
    const told = { ...minister, language: 'sv', role: 'statssekreterare' };
    const again = { ...told, id: 'p', role: 'statssekreteraren vid Utrikesdepartementet' };
    expect(matchPerson(told, [again])?.certainty).toBe('sure');
  });
});

describe('one commitment', () => {
  const text = 'Hai bên sẽ trao đổi chuyên gia và mở 3 khóa đào tạo về an toàn thông tin.';
  const verdict = (other: string, language = 'vi') =>
    matchCommitment({ text, language: 'vi' }, [{ id: 'c', text: other, language }])?.certainty ?? 'other';

  test.each([
    [text, 'sure'],
    ['Hai bên sẽ trao đổi chuyên gia, và mở 3 khoá đào tạo về an toàn thông tin', 'sure'],
    ['Hai bên sẽ trao đổi chuyên gia và mở 3 khóa đào tạo ngắn hạn về an toàn thông tin mạng.', 'maybe'],
    ['Hai bên sẽ trao đổi chuyên gia và mở 5 khóa đào tạo về an toàn thông tin.', 'other'],
    ['Hai bên sẽ tổ chức diễn đàn doanh nghiệp hằng năm.', 'other'],
  ])('%s: %s', (other, expected) => {
    expect(verdict(other)).toBe(expected);
  });

  test('never in another language', () => {
    expect(verdict(text, 'sv')).toBe('other');
  });
});

describe('one figure', () => {
  const figure = { value: 36, unit: 'văn bản hợp tác', language: 'vi' };
  const verdict = (...others: (Partial<typeof figure> & { id: string })[]) =>
    matchFigure(
      figure,
      others.map((other) => ({ ...figure, ...other })),
    )?.certainty ?? 'other';

  test('of one value, in a unit that has a word in common or is in another language', () => {
    expect(verdict({ id: 'f', unit: 'văn bản' })).toBe('sure');
    expect(verdict({ id: 'f', unit: 'avtal', language: 'sv' })).toBe('sure');
    expect(verdict({ id: 'f', unit: 'quốc gia' })).toBe('other');
    expect(verdict({ id: 'f', value: 35 })).toBe('other');
  });

  test('two of the value in another language: the editor must say which', () => {
    const swedish = { language: 'sv', unit: 'avtal' };
    expect(verdict({ id: 'f', ...swedish }, { id: 'g', ...swedish, unit: 'länder' })).toBe('maybe');
  });
});
