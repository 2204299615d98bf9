import { ORPCError } from '@orpc/client';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { orpc } from '../../api/client.ts';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { Page } from '../../ui/Page.tsx';
import { listHref, rememberArticle } from '../articles/list-place.ts';
import { ReadingDesk } from './ReadingDesk.tsx';

/** The reading desk of one article. */
export function ReadingPage({ id }: { id: string }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(orpc.articles.get.queryOptions({ input: { id } }));
  useEffect(() => rememberArticle(id), [id]);
  // A call that fails leaves the desk as it is, with what may be half written on it; only an article that is gone clears it.
  const gone = error instanceof ORPCError && error.code === 'NOT_FOUND';
  if (data && !gone) return <ReadingDesk article={data} />;
  if (!error) return null;
  return (
    <Page title={t('articles.title')} back={{ href: listHref(), label: t('articles.title') }}>
      <ErrorState error={error} retry={() => void refetch()} />
    </Page>
  );
}
