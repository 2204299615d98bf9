import { expect, test } from 'vitest';
import { readDateEntry, writeDateEntry } from '../../../renderer/features/records/date-entry.ts';

test.each([
  ['6/8/2024', '2024-08-06'],
  ['06.08.2024', '2024-08-06'],
  ['6-8-2024', '2024-08-06'],
  ['2024-08-06', '2024-08-06'],
  ['8/2024', '2024-08'],
  ['2017', '2017'],
  ['12/12', 'XXXX-12-12'],
  ['1/8/2024 – 2/8/2024', '2024-08-01/2024-08-02'],
  ['2024-08-01/2024-08-02', '2024-08-01/2024-08-02'],
  [' 29/2 ', 'XXXX-02-29'],
])('reads %s as %s', (entry, edtf) => {
  expect(readDateEntry(entry)).toBe(edtf);
});

test.each(['', 'tomorrow', '31/2/2024', '13/13', '6-8/2024', '1/8/2024 – soon', '6/8/24'])('refuses %s', (entry) => {
  expect(readDateEntry(entry)).toBeNull();
});

test.each(['2024-08-06', '2024-08', '2017', 'XXXX-12-12', '2024-08-01/2024-08-02'])(
  'writes %s so that it is read back the same',
  (edtf) => {
    expect(readDateEntry(writeDateEntry(edtf))).toBe(edtf);
  },
);

test('writes no date as nothing', () => {
  expect(writeDateEntry(null)).toBe('');
});
