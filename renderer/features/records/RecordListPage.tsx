import { Stack, Text } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { Page } from '../../ui/Page.tsx';
import { isFiltered } from './record-filter.ts';
import { useRecordFilter } from './use-record-filter.ts';

interface RecordListPageProps<Row> {
  /** Where the page's wording is: `agreements`. */
  readonly noun: string;
  readonly rows: UseQueryResult<readonly Row[]>;
  readonly filters: ReactNode;
  readonly totals: (rows: readonly Row[]) => string;
  readonly children: (rows: readonly Row[]) => ReactNode;
}

/** A list of records: its totals and filters, then the table, or what to do where there is nothing to list. */
export function RecordListPage<Row>({ noun, rows, filters, totals, children }: RecordListPageProps<Row>) {
  const { t } = useTranslation();
  const [filter] = useRecordFilter();
  const { data, error, refetch } = rows;
  const nothing = data?.length === 0;
  return (
    <Page title={t(`${noun}.title`)}>
      {error && <ErrorState error={error} retry={() => void refetch()} />}
      {nothing && !isFiltered(filter) && (
        <EmptyState
          title={t(`${noun}.empty.title`)}
          text={t(`${noun}.empty.text`)}
          action={{ label: t(`${noun}.empty.action`), href: '/articles' }}
        />
      )}
      {data && (!nothing || isFiltered(filter)) && (
        <Stack gap="sm">
          {filters}
          <Text size="sm" c="dimmed" role="status">
            {nothing ? t('records.filter.nothing') : totals(data)}
          </Text>
          {!nothing && children(data)}
        </Stack>
      )}
    </Page>
  );
}
