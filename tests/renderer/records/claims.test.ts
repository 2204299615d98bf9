import { expect, test } from 'vitest';
import type { EvidenceDetail } from '../../../core/api/schemas/record.ts';
import { areRivals, claimedValues, evidenceOf, standingOf } from '../../../renderer/features/records/claims.ts';

let next = 0;
function evidence(field: string | null, value: string | null, more: Partial<EvidenceDetail> = {}): EvidenceDetail {
  next += 1;
  return {
    id: `e${next}`,
    field,
    value,
    basis: 'stated',
    passage: { id: `p${next}`, articleId: 'a1', start: 0, end: 4, exact: 'ngày', prefix: '', suffix: '' },
    articleLabel: 'An article',
    language: 'vi',
    ...more,
  };
}

test('the evidence of a field leaves out that of others and of the whole record', () => {
  const rows = [evidence('date', '2024'), evidence('kind', 'mou'), evidence(null, null)];
  expect(evidenceOf(rows, 'date')).toEqual([rows[0]]);
  expect(evidenceOf(rows, null)).toEqual([rows[2]]);
});

test('a field stands on the strongest of its bases', () => {
  const rows = [evidence('date', '2024', { basis: 'editor' }), evidence('date', '2024', { basis: 'stated' })];
  expect(standingOf(rows, 'date', '2024')).toBe('stated');
  expect(standingOf([evidence('date', '2024', { basis: 'inferred' })], 'date', '2024')).toBe('inferred');
});

test('a value without a passage of its own is unsupported, a missing value is just empty', () => {
  const whole = [evidence(null, null)];
  expect(standingOf(whole, 'date', '2024')).toBe('unsupported');
  expect(standingOf(whole, 'date', null)).toBe('empty');
});

test('passages that give the same value stand together, and the value in use is marked', () => {
  const rows = [evidence('date', '2023-11-02'), evidence('date', '2023-04-02'), evidence('date', '2023-04-02')];
  const claims = claimedValues(rows, 'date', '2023-04-02');
  expect(claims.map((claim) => [claim.value, claim.evidence.length, claim.chosen])).toEqual([
    ['2023-11-02', 1, false],
    ['2023-04-02', 2, true],
  ]);
  expect(areRivals(claims, '2023-04-02')).toBe(true);
});

test('a date without its year does not contradict the same day with one', () => {
  const claims = claimedValues([evidence('date', 'XXXX-12-12'), evidence('date', '2023-12-12')], 'date', 'XXXX-12-12');
  expect(claims).toHaveLength(2);
  expect(areRivals(claims, 'XXXX-12-12')).toBe(false);
});

test('a translation is not a rival of the wording in the language of the record', () => {
  const rows = [evidence('subject', 'viễn thông'), evidence('subject', 'telekommunikation', { language: 'sv' })];
  expect(claimedValues(rows, 'subject', 'viễn thông', 'vi').map((claim) => claim.value)).toEqual(['viễn thông']);
  expect(areRivals(claimedValues(rows, 'subject', 'viễn thông'), 'viễn thông')).toBe(true);
});

test('nothing, and one value that is in use, are no rivals; one that is not in use is', () => {
  expect(areRivals([], 'mou')).toBe(false);
  expect(areRivals(claimedValues([evidence('kind', 'mou')], 'kind', 'mou'), 'mou')).toBe(false);
  expect(areRivals(claimedValues([evidence('kind', 'mou')], 'kind', 'plan'), 'plan')).toBe(true);
});

test('a value that the passages do not give is the editor’s, one that an attached passage carries is not', () => {
  const signed = evidence('status', 'signed');
  expect(standingOf([signed], 'status', 'in-force')).toBe('editor');
  expect(standingOf([signed, evidence('status', null)], 'status', 'in-force')).toBe('stated');
});

test('names are supported when the passages together give each of them', () => {
  const rows = [evidence('people', 'Lan; Minh'), evidence('people', 'Minh; Erik', { language: 'sv' })];
  expect(standingOf(rows, 'people', 'Lan; Minh; Erik')).toBe('stated');
  expect(standingOf(rows, 'people', 'Lan; Hoa')).toBe('editor');
});
