import type { RecordKind } from '../../../../core/model/evidence.ts';

/** The page of a record; null for kinds without pages of their own. */
export function recordHref(kind: RecordKind, id: string): string | null {
  if (kind === 'agreement' || kind === 'engagement') return `/${kind}s/${encodeURIComponent(id)}`;
  return kind === 'commitment' ? `/commitments?open=${encodeURIComponent(id)}` : null;
}
