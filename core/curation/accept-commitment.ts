import { commitmentsOfAgreement, insertCommitment } from '../../db/queries/commitments.ts';
import { addCountries, insertRecord } from '../../db/queries/records.ts';
import type { Quote } from '../model/span.ts';
import { attachEvidence, type Origin } from './attach-evidence.ts';
import type { Curator } from './curator.ts';

/** Makes a commitment of a quoted passage, under an agreement or alone; returns its id. */
export function createCommitment(
  curator: Curator,
  origin: Origin,
  agreementId: string | null,
  passage: Quote,
  countries: readonly string[],
): string {
  const { db, newId, now } = curator;
  const id = newId();
  insertRecord(db, { id, kind: 'commitment', language: origin.language, createdAt: now });
  insertCommitment(db, { id, agreementId, text: passage.exact, owner: null, due: null, status: null });
  addCountries(db, id, countries, newId);
  attachEvidence(curator, origin, { recordId: id, field: null, value: null, basis: 'stated', span: passage });
  attachEvidence(curator, origin, {
    recordId: id,
    field: 'text',
    value: passage.exact,
    basis: 'stated',
    span: passage,
  });
  return id;
}

/**
 * The commitments of the same agreement in another article. Same words: evidence for the same commitment. Another
 * language and as many of them: the n-th is taken for the n-th, marked as inferred. Another language and another number:
 * kept as evidence of the agreement, for an editor to sort. Otherwise they are new commitments.
 */
export function mergeCommitments(
  curator: Curator,
  origin: Origin,
  agreementId: string,
  passages: readonly Quote[],
  countries: readonly string[],
): void {
  const known = commitmentsOfAgreement(curator.db, agreementId);
  const translated = known.length > 0 && known.every(({ language }) => language !== origin.language);
  for (const [index, span] of passages.entries()) {
    const same = known.find(({ text }) => text === span.exact);
    const counterpart = translated && known.length === passages.length ? known[index] : undefined;
    if (same) {
      mergeCommitment(curator, origin, same.id, span);
    } else if (counterpart) {
      attachEvidence(curator, origin, {
        recordId: counterpart.id,
        field: 'text',
        value: span.exact,
        basis: 'inferred',
        span,
      });
    } else if (translated) {
      attachEvidence(curator, origin, {
        recordId: agreementId,
        field: 'commitments',
        value: span.exact,
        basis: 'stated',
        span,
      });
    } else {
      createCommitment(curator, origin, agreementId, span, countries);
    }
  }
}

/** Adds the passage of another article to a commitment. */
export function mergeCommitment(curator: Curator, origin: Origin, into: string, span: Quote): void {
  attachEvidence(curator, origin, { recordId: into, field: 'text', value: span.exact, basis: 'stated', span });
}
