import { expect, test } from 'vitest';
import { readLines, readParties, writeParties } from '../../../renderer/features/records/party-entry.ts';
import { isFiltered, readFilter, writeFilter } from '../../../renderer/features/records/record-filter.ts';

test('parties are read one per line, with the country where one is given', () => {
  expect(readParties('Bộ Thương mại (cn)\n\n  Ofcom  \nMinistry (of Sound) (GB)')).toEqual([
    { name: 'Bộ Thương mại', country: 'CN' },
    { name: 'Ofcom', country: null },
    { name: 'Ministry (of Sound)', country: 'GB' },
  ]);
});

test('brackets that are no country code stay in the name', () => {
  expect(readParties('Ministry of Information and Communications (MIC)')).toEqual([
    { name: 'Ministry of Information and Communications (MIC)', country: null },
  ]);
});

test('written parties are read back the same', () => {
  const parties = [
    { name: 'Post- och telestyrelsen', country: 'SE' },
    { name: 'VNPT', country: null },
  ];
  expect(readParties(writeParties(parties))).toEqual(parties);
});

test('lines are trimmed and empty ones left out', () => {
  expect(readLines(' a \n\n b')).toEqual(['a', 'b']);
});

test('a filter goes through the address unchanged, tags with & and spaces too', () => {
  const filter = { country: 'CN', tag: 'R&D, ưu tiên' };
  expect(readFilter(writeFilter(filter))).toEqual(filter);
  expect(isFiltered(filter)).toBe(true);
});

test('an empty filter leaves the address bare, and strange keys are ignored', () => {
  expect(writeFilter({})).toBe('');
  expect(readFilter('?country=&nonsense=1')).toEqual({});
  expect(isFiltered({})).toBe(false);
});
