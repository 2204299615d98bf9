import { Grid } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { useSearch } from 'wouter';
import type { CommitmentRow } from '../../../core/api/schemas/record.ts';
import { COMMITMENT_STATUSES } from '../../../core/model/commitment.ts';
import { orpc } from '../../api/client.ts';
import { DateText } from '../../ui/DateText.tsx';
import { Countries } from '../records/Countries.tsx';
import { FilterBar } from '../records/FilterBar.tsx';
import { RecordListPage } from '../records/RecordListPage.tsx';
import { type Column, RecordTable } from '../records/RecordTable.tsx';
import { writeFilter } from '../records/record-filter.ts';
import { TagBadges } from '../records/TagBadges.tsx';
import { useRecordFilter } from '../records/use-record-filter.ts';
import { useSharedFilters } from '../records/use-shared-filters.ts';
import { choicesOf } from '../records/words.ts';
import { CommitmentPanel } from './CommitmentPanel.tsx';

function columnsOf(t: TFunction): readonly Column<CommitmentRow>[] {
  const label = (name: string) => t(`records.field.${name}`);
  return [
    {
      key: 'text',
      label: label('text'),
      width: '46%',
      cell: ({ text, language }) => <span lang={language}>{text}</span>,
      below: ({ tags }) => <TagBadges tags={tags} />,
    },
    { key: 'country', label: label('country'), width: '12%', cell: ({ countries }) => <Countries codes={countries} /> },
    {
      key: 'owner',
      label: label('owner'),
      width: '14%',
      cell: ({ owner, language }) => (owner ? <span lang={language}>{owner}</span> : t('commitments.unassigned')),
    },
    { key: 'due', label: label('due'), width: '10%', cell: ({ due }) => <DateText edtf={due} /> },
    {
      key: 'status',
      label: label('status'),
      width: '10%',
      cell: ({ status }) => t(status ? `records.commitmentStatus.${status}` : 'commitments.noStatus'),
    },
  ];
}

/** The columns that stay beside an open commitment. */
const NARROW = new Set(['text', 'owner', 'status']);

function totalsOf(t: TFunction, rows: readonly CommitmentRow[]): string {
  return t('commitments.totals', {
    count: rows.length,
    open: rows.filter(({ status }) => status !== 'done' && status !== 'lapsed').length,
    ownerless: rows.filter(({ owner }) => owner === null).length,
  });
}

/** All commitments of the registry; the one that the address names is open beside the list. */
export function CommitmentsPage() {
  const { t } = useTranslation();
  const [filter] = useRecordFilter();
  const open = new URLSearchParams(useSearch()).get('open');
  const rows = useQuery(orpc.commitments.list.queryOptions({ input: filter }));
  const { country, tag } = useSharedFilters();
  const filterText = writeFilter(filter);
  return (
    <RecordListPage
      noun="commitments"
      rows={rows}
      totals={(commitments) => totalsOf(t, commitments)}
      filters={
        <FilterBar choices={[country, ['status', choicesOf(t, 'commitmentStatus', COMMITMENT_STATUSES)], tag]} />
      }
    >
      {(commitments) => (
        <Grid>
          <Grid.Col span={{ base: 12, md: open ? 7 : 12 }}>
            <RecordTable
              caption={t('commitments.caption')}
              rows={commitments}
              // Beside the open commitment there is room for little more than what it says.
              columns={columnsOf(t).filter(({ key }) => !open || NARROW.has(key))}
              href={({ id }) => `/commitments${filterText}${filterText ? '&' : '?'}open=${id}`}
              selected={open}
            />
          </Grid.Col>
          {open && (
            <Grid.Col span={{ base: 12, md: 5 }}>
              <CommitmentPanel key={open} id={open} closeHref={`/commitments${filterText}`} />
            </Grid.Col>
          )}
        </Grid>
      )}
    </RecordListPage>
  );
}
