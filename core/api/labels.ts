import type { ReadDb } from '../../db/handles.ts';
import { getAgreement } from '../../db/queries/agreements.ts';
import { getCommitment } from '../../db/queries/commitments.ts';
import { getEngagement } from '../../db/queries/engagements.ts';
import { evidenceOfRecord } from '../../db/queries/evidence.ts';
import type { RecordKind } from '../model/evidence.ts';
import type { SuggestedFact } from '../model/suggestion.ts';

/** How a record is called in the journal and in lists of links: words of its own, in its own language. */
export function recordLabel(db: ReadDb, kind: RecordKind, id: string): string {
  if (kind === 'agreement') {
    const agreement = getAgreement(db, id);
    return agreement?.subject ?? agreement?.parties.map(({ name }) => name).join(' – ') ?? '';
  }
  if (kind === 'engagement') {
    const engagement = getEngagement(db, id);
    return (
      [...(engagement?.with ?? []).map(({ name }) => name)].join('; ') ||
      (engagement?.place ?? '') ||
      firstQuote(db, id)
    );
  }
  if (kind === 'commitment') return shorten(getCommitment(db, id)?.text ?? '');
  return firstQuote(db, id);
}

/** How a fact is called in the journal. */
export function factLabel({ kind, fact }: SuggestedFact): string {
  if (kind === 'person') return fact.name;
  if (kind === 'agreement') return fact.subject ?? fact.parties.map(({ name }) => name).join(' – ');
  if (kind === 'engagement') return fact.with.join('; ') || shorten(fact.evidence[0]?.exact ?? '');
  return shorten(fact.exact);
}

function firstQuote(db: ReadDb, id: string): string {
  return shorten(evidenceOfRecord(db, id)[0]?.passage.exact ?? '');
}

/** At most a line of a list. */
export function shorten(text: string, length = 100): string {
  return text.length <= length ? text : `${text.slice(0, length - 1).trimEnd()}…`;
}
