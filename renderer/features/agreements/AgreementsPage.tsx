import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { AgreementRow } from '../../../core/api/schemas/record.ts';
import { AGREEMENT_KINDS, AGREEMENT_STATUSES } from '../../../core/model/agreement.ts';
import { orpc } from '../../api/client.ts';
import { FilterBar } from '../records/FilterBar.tsx';
import { RecordListPage } from '../records/RecordListPage.tsx';
import { RecordTable } from '../records/RecordTable.tsx';
import { useRecordFilter } from '../records/use-record-filter.ts';
import { useSharedFilters } from '../records/use-shared-filters.ts';
import { useTaxonomy } from '../records/use-taxonomy.ts';
import { choicesOf } from '../records/words.ts';
import { agreementColumns } from './agreement-columns.tsx';

/** All agreements of the registry, filtered by what the address says. */
export function AgreementsPage() {
  const { t } = useTranslation();
  const [filter] = useRecordFilter();
  const rows = useQuery(orpc.agreements.list.queryOptions({ input: filter }));
  const { country, field, tag } = useSharedFilters();
  const taxonomy = useTaxonomy();
  const totals = (agreements: readonly AgreementRow[]) =>
    t('agreements.totals', {
      count: agreements.length,
      signed: agreements.filter(({ status }) => status === 'signed' || status === 'in-force').length,
      countries: new Set(agreements.flatMap(({ countries }) => countries)).size,
    });
  return (
    <RecordListPage
      noun="agreements"
      rows={rows}
      totals={totals}
      filters={
        <FilterBar
          choices={[
            country,
            field,
            ['kind', choicesOf(t, 'agreementKind', AGREEMENT_KINDS)],
            ['status', choicesOf(t, 'agreementStatus', AGREEMENT_STATUSES)],
            tag,
          ]}
        />
      }
    >
      {(agreements) => (
        <RecordTable
          caption={t('agreements.caption')}
          rows={agreements}
          columns={agreementColumns(t, taxonomy.label)}
          href={({ id }) => `/agreements/${id}`}
        />
      )}
    </RecordListPage>
  );
}
