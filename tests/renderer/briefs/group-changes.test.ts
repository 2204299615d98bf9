import { expect, test } from 'vitest';
import type { BriefChange } from '../../../core/model/brief-change.ts';
import { groupChanges } from '../../../renderer/features/briefs/changes/group-changes.ts';

const change = (more: Partial<BriefChange>): BriefChange => ({
  ...{ type: 'changed', whole: false, section: 'agreements', recordKind: 'agreement', recordId: 'a', field: 'status' },
  ...{ record: 'MoU', before: null, after: null },
  ...more,
});

test('changes come by section and record; fields of one record together', () => {
  const grouped = groupChanges([
    change({ field: 'status' }),
    change({ recordId: 'b' }),
    change({ field: 'date', type: 'added' }),
    change({ section: 'commitments', recordId: 'c' }),
  ]);
  expect(grouped.map(({ section, records }) => [section, records.map(({ id }) => id)])).toEqual([
    ['agreements', ['a', 'b']],
    ['commitments', ['c']],
  ]);
  expect(grouped[0]?.records[0]?.changes.map(({ field }) => field)).toEqual(['status', 'date']);
});

const said = (text: string, exact = '') => ({
  ...({ recordKind: 'agreement', recordId: 'a', field: 'subject', value: text, text, statementId: 's' } as const),
  citations: exact ? [{ source: 1, label: '[1]', exact, language: 'vi', articleId: 'x', passageId: exact }] : [],
});

test('what names a record that went is not said again; the passage that says most is shown', () => {
  const whole = { whole: true, type: 'removed' as const, record: 'MoU: spectrum' };
  const [record] =
    groupChanges([
      change({ ...whole, field: 'date', before: said('12/12', '12/12') }),
      change({ ...whole, field: 'subject', before: said('spectrum', 'They signed a memorandum.') }),
    ])[0]?.records ?? [];
  expect(record?.changes.map(({ field }) => field)).toEqual(['date']);
  expect(record?.citation?.exact).toBe('They signed a memorandum.');
});

test('a record that stayed has changed, whatever became of its fields; one that came or went says so', () => {
  const types = (more: Partial<BriefChange>) => groupChanges([change(more)])[0]?.records[0]?.type;
  expect(types({ type: 'added' })).toBe('changed');
  expect(types({ type: 'added', whole: true })).toBe('added');
  expect(types({ type: 'removed', whole: true })).toBe('removed');
});
