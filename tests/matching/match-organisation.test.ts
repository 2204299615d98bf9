import { describe, expect, test } from 'vitest';
import { likelyDuplicates } from '../../core/matching/match-organisation.ts';
import { isAbbreviation, type Organisation } from '../../core/model/organisation.ts';

/** A body of Korea whose names are told apart by how they are written. */
const body = (id: string, names: readonly string[], more: Partial<Organisation> = {}): Organisation => ({
  ...{ id, key: null, country: 'KR' },
  names: names.map((name) => ({ language: 'vi', name, kind: isAbbreviation(name) ? 'abbreviation' : 'alias' })),
  ...more,
});
const pairs = (...bodies: Organisation[]) =>
  likelyDuplicates(bodies).map(({ a, b, reason }) => [a, b, reason].join(' '));

describe('one body?', () => {
  test.each([
    ['a b same-name', 'Cục Viễn thông Hàn Quốc', 'cục viễn thông'],
    ['a b same-name', 'Korea Internet & Security Agency', 'Korea Internet and Security Agency'],
    ['a b same-name', 'Bộ Khoa học và Công nghệ', 'Bộ Khoa học - Công nghệ'],
    [
      'a b names-alike',
      'Cơ quan Xúc tiến Công nghiệp CNTT Quốc gia',
      'Cơ quan Xúc tiến Công nghiệp phần mềm CNTT Quốc gia',
    ],
    ['a b abbreviation', 'NIPA', 'NIPA'],
  ])('%s: %s, %s', (expected, one, other) => {
    expect(pairs(body('a', [one]), body('b', [other]))).toEqual([expected]);
  });

  test.each([
    ['Đại học Bách khoa Seoul', 'Đại học Khoa học Seoul'],
    ['Ministry of Science and Technology', 'Ministry of Education and Science'],
    ['Sở Thông tin Busan', 'Sở Thông tin và Truyền thông Incheon'],
    ['NIPA', 'NIA'],
  ])('%s and %s are two', (one, other) => {
    expect(pairs(body('a', [one]), body('b', [other]))).toEqual([]);
  });

  test('bodies of two countries are two, those of an unknown one may be one by name, never by letters', () => {
    const ministry = body('a', ['Bộ Bưu chính', 'MPT']);
    expect(pairs(ministry, body('b', ['Bộ Bưu chính', 'MPT'], { country: 'LA' }))).toEqual([]);
    expect(pairs(ministry, body('b', ['Bộ Bưu chính'], { country: null }))).toEqual(['a b same-name']);
    expect(pairs(ministry, body('b', ['MPT'], { country: null }))).toEqual([]);
  });

  test('two of the shipped list are two; one of it and a learnt one may be one', () => {
    const shipped = body('a', ['Cục Viễn thông'], { key: 'kr-a' });
    expect(pairs(shipped, body('b', ['Cục Viễn thông'], { key: 'kr-b' }))).toEqual([]);
    expect(pairs(shipped, body('b', ['Cục Viễn thông']))).toEqual(['a b same-name']);
  });

  test('a pair is told once, by its best reason, with the names that say so; the likeliest come first', () => {
    const bodies = [
      body('a', ['Viện Phát triển Thông tin Xã hội Hàn Quốc', 'KISDI']),
      body('b', ['KISDI', 'Viện Phát triển Thông tin Xã hội']),
      body('c', ['KISDI']),
    ];
    expect(likelyDuplicates(bodies)).toEqual([
      {
        ...{ a: 'a', b: 'b', reason: 'same-name' },
        names: ['Viện Phát triển Thông tin Xã hội Hàn Quốc', 'Viện Phát triển Thông tin Xã hội'],
      },
      { a: 'a', b: 'c', reason: 'abbreviation', names: ['KISDI', 'KISDI'] },
      { a: 'b', b: 'c', reason: 'abbreviation', names: ['KISDI', 'KISDI'] },
    ]);
  });
});

test.each(['NIPA', 'TT&TT', 'MoST', 'KH&CN', 'APT', 'TT-BTTTT'])('%s is written like an abbreviation', (name) => {
  expect(isAbbreviation(name)).toBe(true);
});
test.each(['Viettel', 'Bộ', 'Traficom', 'McKinsey', 'Bộ TT', 'thuộc Bộ', 'A'])('%s is not', (name) => {
  expect(isAbbreviation(name)).toBe(false);
});
