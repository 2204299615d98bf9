import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { PartnerCountry } from '../../../core/api/schemas/desk.ts';
import { orpc } from '../../api/client.ts';
import { CountryName } from '../../ui/CountryName.tsx';
import { DateText } from '../../ui/DateText.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { Page } from '../../ui/Page.tsx';
import { type Column, RecordTable } from '../records/RecordTable.tsx';

type CountryRow = PartnerCountry & { readonly id: string };

function columnsOf(t: TFunction): readonly Column<CountryRow>[] {
  const counts = ['agreements', 'engagements', 'commitments', 'articles'] as const;
  return [
    { key: 'country', label: t('briefs.country'), width: '30%', cell: ({ code }) => <CountryName code={code} /> },
    ...counts.map((key) => ({
      key,
      label: t(`briefs.${key}`),
      width: '13%',
      cell: (row: CountryRow) => row[key],
    })),
    {
      key: 'lastActivity',
      label: t('briefs.lastActivity'),
      width: '18%',
      cell: ({ lastActivity }) => <DateText edtf={lastActivity} />,
    },
  ];
}

/** The partner countries that there is something to say about, each a door to its brief. */
export function BriefsPage() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(orpc.briefs.countries.queryOptions());
  return (
    <Page title={t('briefs.title')}>
      {error && <ErrorState error={error} retry={() => void refetch()} />}
      {data?.length === 0 && (
        <EmptyState
          title={t('briefs.empty.title')}
          text={t('briefs.empty.text')}
          action={{ label: t('briefs.empty.action'), href: '/articles' }}
        />
      )}
      {data && data.length > 0 && (
        <>
          <Text size="sm" c="dimmed" mb="sm">
            {t('briefs.intro')}
          </Text>
          <RecordTable
            caption={t('briefs.caption')}
            rows={data.map((country) => ({ ...country, id: country.code }))}
            columns={columnsOf(t)}
            href={({ code }) => `/briefs/${code}`}
          />
        </>
      )}
    </Page>
  );
}
