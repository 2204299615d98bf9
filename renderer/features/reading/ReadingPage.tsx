import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { orpc } from '../../api/client.ts';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { rememberArticle } from '../articles/list-place.ts';
import { ReadingDesk } from './ReadingDesk.tsx';

/** The reading desk of one article. */
export function ReadingPage({ id }: { id: string }) {
  const { data, error, refetch } = useQuery(orpc.articles.get.queryOptions({ input: { id } }));
  useEffect(() => rememberArticle(id), [id]);
  if (data) return <ReadingDesk article={data} />;
  return error ? <ErrorState error={error} retry={() => void refetch()} /> : null;
}
