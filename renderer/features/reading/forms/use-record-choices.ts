import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { RecordKind } from '../../../../core/model/evidence.ts';
import { orpc } from '../../../api/client.ts';
import { printDate } from '../../../ui/print-date.ts';

interface RecordRef {
  readonly recordKind: RecordKind;
  readonly recordId: string;
}

/** The records that evidence can be attached to, in groups by kind, for a box to choose from. */
export function useRecordChoices() {
  const { t, i18n } = useTranslation();
  const { data: agreements = [] } = useQuery(orpc.agreements.list.queryOptions({ input: {} }));
  const { data: engagements = [] } = useQuery(orpc.engagements.list.queryOptions({ input: {} }));
  const { data: commitments = [] } = useQuery(orpc.commitments.list.queryOptions({ input: {} }));
  const dated = (label: string, date: string | null) =>
    date ? `${label} · ${printDate(date, i18n.language, t('date.noYear'))}` : label;
  const groups = [
    {
      group: t('agreements.title'),
      items: agreements.map(({ id, subject, date }) => ({
        value: `agreement ${id}`,
        label: dated(subject ?? t('agreements.untitled'), date),
      })),
    },
    {
      group: t('engagements.title'),
      items: engagements.map(({ id, kind, with: bodies, date }) => ({
        value: `engagement ${id}`,
        label: dated([t(`records.engagementKind.${kind}`), ...bodies.map(({ name }) => name)].join(' · '), date),
      })),
    },
    {
      group: t('commitments.title'),
      items: commitments.map(({ id, text }) => ({ value: `commitment ${id}`, label: text })),
    },
  ];
  return { groups, find: readChoice };
}

const KINDS: readonly RecordKind[] = ['agreement', 'engagement', 'commitment'];

/** The record that a value of the box stands for. */
export function readChoice(value: string | null): RecordRef | null {
  const [kind, recordId] = value?.split(' ') ?? [];
  const recordKind = KINDS.find((known) => known === kind);
  return recordKind && recordId ? { recordKind, recordId } : null;
}
