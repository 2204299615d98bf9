import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { orpc } from '../../api/client.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { Page } from '../../ui/Page.tsx';
import { JournalTable } from './JournalTable.tsx';
import { Steps } from './Steps.tsx';

/** The journal: who changed what and when, latest first, and one step back or forth. */
export function HistoryPage() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(orpc.history.list.queryOptions({ input: {} }));
  return (
    <Page title={t('history.title')} actions={<Steps />}>
      {error && <ErrorState error={error} retry={() => void refetch()} />}
      {data?.length === 0 && <EmptyState title={t('history.empty.title')} text={t('history.empty.text')} />}
      {data && data.length > 0 && (
        <>
          <Text size="sm" c="dimmed" mb="sm">
            {t('history.intro')}
          </Text>
          <JournalTable entries={data} />
        </>
      )}
    </Page>
  );
}
