import { Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useSearch } from 'wouter';
import { orpc } from '../../api/client.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { Page } from '../../ui/Page.tsx';
import { useCommands } from '../../use-commands.ts';
import { RecordTable } from '../records/RecordTable.tsx';
import { OrganisationToolbar } from './OrganisationToolbar.tsx';
import { organisationColumns } from './organisation-columns.tsx';
import { applyOrganisationFilter, readOrganisationFilter, writeOrganisationFilter } from './organisation-filter.ts';

/** The bodies that the workspace knows, under all their names. */
export function OrganisationsPage() {
  const { t, i18n } = useTranslation();
  const [, navigate] = useLocation();
  const filter = readOrganisationFilter(useSearch());
  const { data: all, error, refetch } = useQuery(orpc.organisations.list.queryOptions({ input: {} }));
  const { data: duplicates = [] } = useQuery(orpc.organisations.duplicates.queryOptions());
  const page = useRef<HTMLDivElement>(null);
  const searchBox = useRef<HTMLInputElement>(null);
  useCommands('organisations.title', [
    { id: 'organisations.search', label: 'organisations.search', keys: ['/'], run: () => searchBox.current?.select() },
  ]);
  const shown = applyOrganisationFilter(all ?? [], filter, duplicates, i18n.language);
  return (
    <Page title={t('organisations.title')}>
      {error && <ErrorState error={error} retry={() => void refetch()} />}
      {all?.length === 0 && (
        <EmptyState
          title={t('organisations.empty.title')}
          text={t('organisations.empty.text')}
          action={{ label: t('organisations.empty.action'), href: '/articles' }}
        />
      )}
      {all && all.length > 0 && (
        <Stack gap="sm" ref={page}>
          <OrganisationToolbar
            rows={all}
            duplicates={duplicates.length}
            filter={filter}
            change={(part) =>
              navigate(`/organisations${writeOrganisationFilter({ ...filter, ...part })}`, { replace: true })
            }
            searchBox={searchBox}
            toList={() => page.current?.querySelector<HTMLElement>('[data-door]')?.focus()}
          />
          <Text size="sm" c="dimmed" role="status">
            {shown.length === 0
              ? t('organisations.nothing')
              : t('organisations.shown', { count: all.length, shown: shown.length })}
          </Text>
          {shown.length > 0 && (
            <RecordTable
              caption={t('organisations.caption')}
              rows={shown}
              columns={organisationColumns(t, i18n.language, all, duplicates)}
              href={({ id }) => `/organisations/${id}`}
            />
          )}
        </Stack>
      )}
    </Page>
  );
}
