import { useQuery } from '@tanstack/react-query';
import { orpc } from '../api/client.ts';
import { useStatus } from '../api/use-status.ts';
import type { Room } from './rooms.ts';

const howMany = (rows: readonly unknown[]) => rows.length;

/** How much each room holds; nothing for rooms where a number says nothing. */
export function useCounts(): Partial<Record<Room['noun'], number | undefined>> {
  const { data: status } = useStatus();
  const all = { input: {}, select: howMany };
  return {
    articles: status?.articles,
    agreements: useQuery(orpc.agreements.list.queryOptions(all)).data,
    engagements: useQuery(orpc.engagements.list.queryOptions(all)).data,
    commitments: useQuery(orpc.commitments.list.queryOptions(all)).data,
    briefs: useQuery(orpc.briefs.countries.queryOptions({ select: howMany })).data,
  };
}
