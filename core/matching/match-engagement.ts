import { edtfCompatible } from '../model/edtf.ts';
import type { EngagementKind } from '../model/engagement.ts';
import { jaccard, type Match } from './match-agreement.ts';

export interface EngagementTraits {
  readonly kind: EngagementKind;
  readonly date: string | null;
  /** Ids of the bodies met, resolved. */
  readonly organisations: readonly string[];
}

/** The record of the same meeting in another article: same kind, same bodies, days that fit; null if there is none. */
export function matchEngagement(
  candidate: EngagementTraits,
  records: readonly (EngagementTraits & { readonly id: string })[],
): Match | null {
  const same = records.find(
    (record) =>
      record.kind === candidate.kind &&
      jaccard(record.organisations, candidate.organisations) === 1 &&
      edtfCompatible(record.date, candidate.date),
  );
  return same ? { recordId: same.id, score: 1, reasons: ['kind', 'parties', 'date'] } : null;
}
