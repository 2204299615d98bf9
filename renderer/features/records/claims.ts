import type { EvidenceDetail } from '../../../core/api/schemas/record.ts';
import { edtfCompatible, parseEdtf } from '../../../core/model/edtf.ts';
import { EVIDENCE_BASES, type EvidenceBasis } from '../../../core/model/evidence.ts';

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

/** The names in a value that holds several, as curation joins them. */
export function itemsOf(value: string): readonly string[] {
  return value.split('; ');
}

/**
 * How a field stands, given its value as text (null: empty; several names joined by `; `). The strongest basis among
 * the passages that give the value wins; an editor's passage that gives none supports whatever stands there. When the
 * passages give something else, the value is the editor's own. A field without a passage of its own is unsupported,
 * however many passages carry the record as a whole, because none of them was said to give this value.
 */
export function standingOf(evidence: readonly EvidenceDetail[], field: string, current: string | null): Standing {
  if (current === null) return 'empty';
  const own = evidenceOf(evidence, field);
  if (own.length === 0) return 'unsupported';
  const wanted = itemsOf(current);
  const giving = own.filter(({ value }) => value === null || itemsOf(value).some((item) => wanted.includes(item)));
  const given = new Set(giving.flatMap(({ value }) => (value === null ? wanted : itemsOf(value))));
  if (!wanted.every((item) => given.has(item))) return 'editor';
  const bases = new Set(giving.map((row) => row.basis));
  return EVIDENCE_BASES.find((basis) => bases.has(basis)) ?? 'editor';
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

/**
 * Whether the sources contradict each other or the value in use: dates only when they cannot be the same day, other
 * values when they differ.
 */
export function areRivals(claims: readonly ClaimedValue[], current: string | null): boolean {
  const values = new Set([...claims.map((claim) => claim.value), ...(current === null ? [] : [current])]);
  const [first, ...rest] = values;
  if (claims.length === 0 || first === undefined || rest.length === 0) return false;
  const allDates = [...values].every((value) => parseEdtf(value) !== null);
  return allDates ? rest.some((value) => !edtfCompatible(first, value)) : true;
}
