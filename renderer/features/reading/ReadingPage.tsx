import { useQuery } from '@tanstack/react-query';
import { orpc } from '../../api/client.ts';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { Page } from '../../ui/Page.tsx';

/** The reading desk of one article. */
export function ReadingPage({ id }: { id: string }) {
  const { data, error, refetch } = useQuery(orpc.articles.get.queryOptions({ input: { id } }));
  if (error) return <ErrorState error={error} retry={() => void refetch()} />;
  return data ? <Page title={data.title ?? data.opening} /> : null;
}
