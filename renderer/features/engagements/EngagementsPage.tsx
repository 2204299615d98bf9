import { useQuery } from '@tanstack/react-query';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { EngagementRow } from '../../../core/api/schemas/record.ts';
import { ENGAGEMENT_KINDS } from '../../../core/model/engagement.ts';
import { orpc } from '../../api/client.ts';
import { DateText } from '../../ui/DateText.tsx';
import { Countries } from '../records/Countries.tsx';
import { FilterBar } from '../records/FilterBar.tsx';
import { RecordListPage } from '../records/RecordListPage.tsx';
import { type Column, RecordTable } from '../records/RecordTable.tsx';
import { TagBadges } from '../records/TagBadges.tsx';
import { useRecordFilter } from '../records/use-record-filter.ts';
import { useSharedFilters } from '../records/use-shared-filters.ts';
import { useTaxonomy } from '../records/use-taxonomy.ts';
import { choicesOf } from '../records/words.ts';

function columnsOf(t: TFunction, fieldLabel: (key: string) => string): readonly Column<EngagementRow>[] {
  const label = (name: string) => t(`records.field.${name}`);
  return [
    {
      key: 'with',
      label: label('with'),
      width: '30%',
      cell: (row) => (
        <span lang={row.language}>{row.with.map(({ name }) => name).join('; ') || t('engagements.unnamed')}</span>
      ),
      below: ({ tags }) => <TagBadges tags={tags} />,
    },
    { key: 'kind', label: label('kind'), width: '9%', cell: ({ kind }) => t(`records.engagementKind.${kind}`) },
    {
      key: 'people',
      label: label('people'),
      width: '20%',
      cell: ({ people, language }) => <span lang={language}>{people.join('; ')}</span>,
    },
    {
      key: 'place',
      label: label('place'),
      width: '10%',
      cell: ({ place, language }) => <span lang={language}>{place}</span>,
    },
    { key: 'country', label: label('country'), width: '8%', cell: ({ countries }) => <Countries codes={countries} /> },
    { key: 'date', label: label('date'), width: '9%', cell: ({ date }) => <DateText edtf={date} /> },
    { key: 'fields', label: label('fields'), width: '9%', cell: ({ fields }) => fields.map(fieldLabel).join(', ') },
  ];
}

/** All engagements of the registry, filtered by what the address says. */
export function EngagementsPage() {
  const { t } = useTranslation();
  const [filter] = useRecordFilter();
  const rows = useQuery(orpc.engagements.list.queryOptions({ input: filter }));
  const { country, field, tag } = useSharedFilters();
  const taxonomy = useTaxonomy();
  return (
    <RecordListPage
      noun="engagements"
      rows={rows}
      totals={(engagements) => t('engagements.total', { count: engagements.length })}
      filters={
        <FilterBar choices={[country, field, ['kind', choicesOf(t, 'engagementKind', ENGAGEMENT_KINDS)], tag]} />
      }
    >
      {(engagements) => (
        <RecordTable
          caption={t('engagements.caption')}
          rows={engagements}
          columns={columnsOf(t, taxonomy.label)}
          href={({ id }) => `/engagements/${id}`}
        />
      )}
    </RecordListPage>
  );
}
