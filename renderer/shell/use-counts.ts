import { useStatus } from '../api/use-status.ts';
import type { Room } from './rooms.ts';

/** How much each room holds; nothing for rooms where a number says nothing. */
export function useCounts(): Partial<Record<Room['noun'], number | undefined>> {
  const { data } = useStatus();
  return {
    articles: data?.articles,
    agreements: data?.agreements,
    engagements: data?.engagements,
    commitments: data?.commitments,
    organisations: data?.organisations,
    briefs: data?.countries,
  };
}
