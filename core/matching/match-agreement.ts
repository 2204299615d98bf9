import type { AgreementKind } from '../model/agreement.ts';
import { edtfCompatible } from '../model/edtf.ts';

/** What two agreements are compared by: nothing of it depends on the language they were read in. */
export interface AgreementTraits {
  readonly kind: AgreementKind;
  readonly date: string | null;
  /** Ids of the bodies that signed, resolved. */
  readonly organisations: readonly string[];
  /** Partner countries. */
  readonly countries: readonly string[];
  readonly fields: readonly string[];
}

/** A record that may be the same agreement, and the facts that speak for it (`parties`, `kind`, `date`, `fields`). */
export interface Match {
  readonly recordId: string;
  /** 0 to 1. */
  readonly score: number;
  readonly reasons: readonly string[];
}

/** Above this, accepting merges unless the editor says otherwise. */
const SURE = 0.7;

const WEIGHTS = { parties: 0.55, kind: 0.2, date: 0.15, fields: 0.1 } as const;

/**
 * The record that is most likely the same agreement; null if none is likely enough. Two bodies in common carry most of
 * the weight. Dates that exclude each other, another kind or no country in common rule a record out.
 */
export function matchAgreement(
  candidate: AgreementTraits,
  records: readonly (AgreementTraits & { readonly id: string })[],
): Match | null {
  const matches = records.map((record) => compare(candidate, record)).filter((match) => match !== null);
  matches.sort((a, b) => b.score - a.score);
  const [best, next] = matches;
  // Two records that fit equally well: that is a doubt, and doubts are the editor's.
  return best && best.score >= SURE && best.score !== next?.score ? best : null;
}

function compare(candidate: AgreementTraits, record: AgreementTraits & { readonly id: string }): Match | null {
  if (candidate.kind !== record.kind) return null;
  if (candidate.date && record.date && !edtfCompatible(candidate.date, record.date)) return null;
  if (!candidate.countries.some((country) => record.countries.includes(country))) return null;
  const parties = jaccard(candidate.organisations, record.organisations);
  const fields = jaccard(candidate.fields, record.fields);
  const date = edtfCompatible(candidate.date, record.date) ? 1 : 0;
  const reasons = ['kind', parties === 1 && 'parties', date && 'date', fields > 0 && 'fields'].filter(
    (r) => typeof r === 'string',
  );
  const score = WEIGHTS.parties * parties + WEIGHTS.kind + WEIGHTS.date * date + WEIGHTS.fields * fields;
  return { recordId: record.id, score, reasons };
}

/** Share of what two lists have in common; 0 when both are empty. */
export function jaccard(a: readonly string[], b: readonly string[]): number {
  const union = new Set([...a, ...b]).size;
  return union === 0 ? 0 : new Set(a).intersection(new Set(b)).size / union;
}
