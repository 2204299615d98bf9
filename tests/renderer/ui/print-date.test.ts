import { expect, test } from 'vitest';
import { printDate } from '../../../renderer/ui/print-date.ts';

test.each([
  ['vi', '2024-08-06', '6/8/2024'],
  ['en', '2024-08-06', '6 Aug 2024'],
  ['sv', '2024-08-06', '6 aug. 2024'],
  ['vi', 'XXXX-12-12', '12/12 (năm không nêu)'],
  ['en', 'XXXX-12-12', '12 Dec (năm không nêu)'],
  ['en', '2017', '2017'],
  ['en', '2024-08', 'Aug 2024'],
  ['en', '2024-08-01/2024-08-02', '1 Aug 2024 – 2 Aug 2024'],
  // Text that is no date is shown, not hidden.
  ['en', 'soon', 'soon'],
])('%s prints %s as %s', (language, edtf, printed) => {
  expect(printDate(edtf, language, 'năm không nêu')).toBe(printed);
});

test('29 February can be printed without a year', () => {
  expect(printDate('XXXX-02-29', 'vi', '?')).toBe('29/2 (?)');
});
