import { NativeSelect, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useLocation, useSearch } from 'wouter';
import type { EditionRow } from '../../../../core/api/schemas/brief.ts';
import { countryName } from '../../../../core/model/country.ts';
import { regionalTag } from '../../../../core/model/language.ts';
import { orpc } from '../../../api/client.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { ErrorState } from '../../../ui/ErrorState.tsx';
import { Page } from '../../../ui/Page.tsx';
import { ChangeList } from './ChangeList.tsx';

/** What changed in a country's brief from one edition to another, or to now. */
export function ChangesPage({ country }: { country: string }) {
  const { t, i18n } = useTranslation();
  const { data: editions, error, refetch } = useQuery(orpc.briefs.editions.queryOptions({ input: { country } }));
  return (
    <Page
      title={t('briefs.changes.title', { country: countryName(country, i18n.language) })}
      back={{ href: `/briefs/${country}`, label: t('briefs.changes.back') }}
    >
      {error && <ErrorState error={error} retry={() => void refetch()} />}
      {editions?.length === 0 && (
        <EmptyState
          title={t('briefs.changes.noEdition.title')}
          text={t('briefs.changes.noEdition.text')}
          action={{ label: t('briefs.changes.back'), href: `/briefs/${country}` }}
        />
      )}
      {editions && editions.length > 0 && <Comparing editions={editions} />}
    </Page>
  );
}

/** The two editions stand in the address, so that a comparison can be returned to. */
function Comparing({ editions }: { editions: readonly EditionRow[] }) {
  const { t, i18n } = useTranslation();
  const [path, navigate] = useLocation();
  const params = new URLSearchParams(useSearch());
  const known = (name: string) => editions.find(({ id }) => id === params.get(name))?.id;
  const from = known('from') ?? editions[0]?.id ?? '';
  const to = known('to');
  const { data, error, refetch } = useQuery(orpc.briefs.compare.queryOptions({ input: to ? { from, to } : { from } }));
  const choose = (name: 'from' | 'to', id: string) => {
    params.set(name, id);
    navigate(`${path}?${params}`, { replace: true });
  };
  const choices = editions.map(({ id, reference, language, exportedAt }) => {
    const at = new Date(exportedAt).toLocaleDateString(regionalTag(i18n.language), { dateStyle: 'medium' });
    return { value: id, label: `${reference} · ${language} · ${at}` };
  });
  return (
    <>
      <div style={{ display: 'flex', gap: 16, alignItems: 'flex-end', marginBottom: 12 }}>
        <NativeSelect
          size="xs"
          label={t('briefs.changes.from')}
          data={choices}
          value={from}
          onChange={(event) => choose('from', event.currentTarget.value)}
        />
        <NativeSelect
          size="xs"
          label={t('briefs.changes.to')}
          data={[{ value: '', label: t('briefs.changes.now') }, ...choices]}
          value={to ?? ''}
          onChange={(event) => choose('to', event.currentTarget.value)}
        />
        {data && (
          <Text size="sm" c="dimmed" aria-live="polite">
            {data.changes.length === 0
              ? t('briefs.changes.none')
              : t('briefs.changes.count', { count: data.changes.length })}
          </Text>
        )}
      </div>
      {error && <ErrorState error={error} retry={() => void refetch()} />}
      {data && data.changes.length > 0 && (
        <ChangeList comparison={data} language={editions.find(({ id }) => id === from)?.language} />
      )}
    </>
  );
}
