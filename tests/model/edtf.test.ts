import { describe, expect, test } from 'vitest';
import { edtfCompatible, edtfSortKey, formatEdtf, formatInterval, parseEdtf } from '../../core/model/edtf.ts';

describe('parseEdtf', () => {
  test.each([
    ['2024-08-06', { year: 2024, month: 8, day: 6 }],
    ['2024-08', { year: 2024, month: 8, day: null }],
    ['2017', { year: 2017, month: null, day: null }],
    ['XXXX-12-12', { year: null, month: 12, day: 12 }],
    ['XXXX-02-29', { year: null, month: 2, day: 29 }],
  ])('%s', (text, day) => {
    expect(parseEdtf(text)).toEqual({ first: day, last: day });
    expect(formatEdtf(day)).toBe(text);
  });

  test('intervals have two ends', () => {
    const interval = parseEdtf('XXXX-10-31/XXXX-11-02');
    expect(interval?.first).toEqual({ year: null, month: 10, day: 31 });
    expect(interval && formatInterval(interval.first, interval.last)).toBe('XXXX-10-31/XXXX-11-02');
  });

  test.each(['', '12/12', '2024-13-01', '2023-02-29', '2024-04-31', 'XXXX', '2024-1-1', '2024/', '2024/2025/2026'])(
    'refuses %j',
    (text) => expect(parseEdtf(text)).toBeNull(),
  );
});

describe('edtfCompatible', () => {
  test.each([
    ['XXXX-12-12', '2023-12-12'],
    ['2023', '2023-12-12'],
    ['2024-08-01/2024-08-02', '2024-08-02'],
    ['XXXX-10-31/XXXX-11-02', 'XXXX-11-01'],
    ['XXXX-12-12', '2023-12'],
  ])('%s and %s may be one day', (a, b) => {
    expect(edtfCompatible(a, b)).toBe(true);
    expect(edtfCompatible(b, a)).toBe(true);
  });

  test.each([
    ['XXXX-12-12', '2023-12-13'],
    ['2022', '2023-12-12'],
    ['2024-08-01/2024-08-02', '2024-08-03'],
    ['XXXX-10-31/XXXX-11-02', 'XXXX-11-03'],
  ])('%s and %s are different days', (a, b) => {
    expect(edtfCompatible(a, b)).toBe(false);
    expect(edtfCompatible(b, a)).toBe(false);
  });

  test('nothing is compatible with no date', () => {
    expect(edtfCompatible(null, '2024')).toBe(false);
    expect(edtfCompatible(null, null)).toBe(false);
  });
});

test('dates sort in time, unstated years and no date last', () => {
  const dates = [null, 'XXXX-01-01', '2024-08-06', '2017', '2024-08'];
  expect(dates.sort((a, b) => (edtfSortKey(a) < edtfSortKey(b) ? -1 : 1))).toEqual([
    '2017',
    '2024-08',
    '2024-08-06',
    'XXXX-01-01',
    null,
  ]);
});
