import type { EvidenceDetail } from '../../../core/api/schemas/record.ts';
import { edtfCompatible, parseEdtf } from '../../../core/model/edtf.ts';
import type { EvidenceBasis } from '../../../core/model/evidence.ts';

/** How a field of a record stands: carried by passages of its own, by the editor, or by nothing. */
export type Standing = EvidenceBasis | 'unsupported' | 'empty';

/** One value that passages give for a field, with those passages. */
export interface ClaimedValue {
  readonly value: string;
  readonly evidence: readonly EvidenceDetail[];
  /** Whether the record holds this value now. */
  readonly chosen: boolean;
}

/** The evidence of one field; null asks for the passages that carry the record as a whole. */
export function evidenceOf(evidence: readonly EvidenceDetail[], field: string | null): readonly EvidenceDetail[] {
  return evidence.filter((row) => row.field === field);
}

/**
 * How a field stands. The strongest basis among its own passages wins; a field without any is unsupported,
 * however many passages carry the record as a whole, because none was said to give this value.
 */
export function standingOf(evidence: readonly EvidenceDetail[], field: string, hasValue: boolean): Standing {
  const bases = new Set(evidenceOf(evidence, field).map((row) => row.basis));
  for (const basis of ['stated', 'inferred', 'editor'] as const) if (bases.has(basis)) return basis;
  return hasValue ? 'unsupported' : 'empty';
}

/**
 * The values that the passages of a one-valued field give, first seen first; rows without a value are left out.
 * Wording differs between languages without being a contradiction, so `sameLanguage` keeps only the rows in the
 * language of the record (for a subject, a place or an owner).
 */
export function claimedValues(
  evidence: readonly EvidenceDetail[],
  field: string,
  current: string | null,
  sameLanguage: string | null = null,
): readonly ClaimedValue[] {
  const groups = new Map<string, EvidenceDetail[]>();
  for (const row of evidenceOf(evidence, field)) {
    if (row.value === null || (sameLanguage !== null && row.language !== sameLanguage)) continue;
    const group = groups.get(row.value);
    if (group) group.push(row);
    else groups.set(row.value, [row]);
  }
  return [...groups].map(([value, rows]) => ({ value, evidence: rows, chosen: value === current }));
}

/** Whether values contradict each other: dates only when they cannot be the same day, other values when they differ. */
export function areRivals(claims: readonly ClaimedValue[]): boolean {
  const [first, ...rest] = claims.map((claim) => claim.value);
  if (first === undefined || rest.length === 0) return false;
  const allDates = claims.every((claim) => parseEdtf(claim.value) !== null);
  return allDates ? rest.some((value) => !edtfCompatible(first, value)) : true;
}
