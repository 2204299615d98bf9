import type { LikelyDuplicate, OrganisationRow } from '../../../core/api/schemas/organisation.ts';

/** A body that may be the same as another, and why. */
export interface Twin {
  readonly other: OrganisationRow;
  readonly reason: LikelyDuplicate['reason'];
  readonly names: LikelyDuplicate['names'];
}

/** The bodies that may be the same as one, the likeliest first. */
export function twinsOf(
  id: string,
  all: readonly OrganisationRow[],
  duplicates: readonly LikelyDuplicate[],
): readonly Twin[] {
  return duplicates.flatMap(({ a, b, reason, names }) => {
    if (a !== id && b !== id) return [];
    const other = all.find((row) => row.id === (a === id ? b : a));
    return other ? [{ other, reason, names }] : [];
  });
}
