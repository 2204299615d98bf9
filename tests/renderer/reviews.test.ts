import { describe, expect, test } from 'vitest';
import type { Remark } from '../../core/api/schemas/review.ts';
import type { Claim } from '../../core/model/claim.ts';
import { nextPending, readingOrder } from '../../renderer/features/reviews/remark-order.ts';
import { entryKind, readValue, wordListOf, writeValue } from '../../renderer/features/reviews/value-entry.ts';

const remark = (id: string, more: Partial<Remark> = {}): Remark => ({
  ...{ id, kind: 'change', about: 'statement', match: 'bookmark', statementId: `s${id}`, author: '', at: null },
  ...{ before: null, after: null, settled: false, state: 'pending', statement: null, heading: null, citations: [] },
  ...{ claim: null, current: null, record: null, value: null },
  ...more,
});
const ids = (remarks: readonly Remark[]) => remarks.map(({ id }) => id).join('');

describe('the order of remarks', () => {
  test('is that of the document, those tied to no statement last', () => {
    const gone = remark('c', { match: 'none' });
    expect(ids(readingOrder([remark('a', { statementId: null, match: 'none' }), remark('b'), gone]))).toBe('bca');
  });

  test('leads from a decision to the next that waits, from the top again at the end', () => {
    const order = [remark('a'), remark('b', { state: 'rejected' }), remark('c'), remark('d')];
    expect(nextPending(order, 'a')).toBe('c');
    expect(nextPending(order, 'd')).toBe('a');
    expect(nextPending([remark('a')], 'a')).toBeNull();
  });
});

describe('the value of a claim', () => {
  const claim = (recordKind: Claim['recordKind'], field: Claim['field']): Claim => ({
    ...{ recordKind, recordId: 'x', field, value: null, text: '' },
  });

  test('is chosen from the words that its field has, or entered as what it is', () => {
    expect(wordListOf(claim('agreement', 'status'))?.words).toContain('in-force');
    expect(wordListOf(claim('commitment', 'status'))?.words).toContain('under-way');
    expect(wordListOf(claim('commitment', 'text'))).toBeNull();
    const kinds = (['status', 'fields', 'date', 'parties', 'subject'] as const).map((f) =>
      entryKind(claim('agreement', f)),
    );
    expect(kinds).toEqual(['choice', 'fields', 'date', 'list', 'text']);
  });

  test('is typed day before month where it is a date, and read back', () => {
    const due = claim('commitment', 'due');
    expect(writeValue(due, '2026-05-20')).toBe('20/5/2026');
    expect(readValue(due, '20/5/2026')).toBe('2026-05-20');
    expect(readValue(due, 'soon')).toBeNull();
    expect(readValue(claim('commitment', 'owner'), '  ')).toBeNull();
  });
});
