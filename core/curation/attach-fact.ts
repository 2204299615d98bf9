import type { Support } from '../model/facts.ts';
import type { Quote } from '../model/span.ts';
import { attachEvidence, type Origin } from './attach-evidence.ts';
import type { Curator } from './curator.ts';

/** Fields that no passage states in so many words: they are read from what it speaks of. */
const INFERRED: readonly string[] = ['fields'];

/**
 * Ties a fact's passages to its record: each as evidence of the whole, and for every field that has a value the passage
 * that supports it (the fact's main passage unless it names another), with the value as given there.
 */
export function attachFact(
  curator: Curator,
  origin: Origin,
  recordId: string,
  fact: { readonly evidence: readonly Quote[]; readonly support: readonly Support[] },
  values: Readonly<Record<string, string | null>>,
): void {
  for (const span of fact.evidence) {
    attachEvidence(curator, origin, { recordId, field: null, value: null, basis: 'stated', span });
  }
  for (const [field, value] of Object.entries(values)) {
    const support = fact.support.find((candidate) => candidate.field === field);
    const span = support?.passage ?? fact.evidence[0];
    if (value !== null && span) {
      const basis = support?.basis ?? (INFERRED.includes(field) ? 'inferred' : 'stated');
      attachEvidence(curator, origin, { recordId, field, value, basis, span });
    }
  }
}

/** Names as one value of a field; null for none. */
export function joined(names: readonly string[]): string | null {
  return names.length > 0 ? names.join('; ') : null;
}
