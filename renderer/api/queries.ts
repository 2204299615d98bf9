import { ORPCError } from '@orpc/client';
import { QueryClient } from '@tanstack/react-query';

/** The cache of what the desk has said. The desk is on this computer, so being offline must not pause a call. */
export function createQueries(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        staleTime: 10_000,
        refetchOnWindowFocus: true,
        // An answer of the desk will not change by asking again; a call that did not get through may.
        retry: (failures, error) => !(error instanceof ORPCError) && failures < 2,
        retryDelay: 300,
      },
      mutations: { networkMode: 'always' },
    },
  });
}
