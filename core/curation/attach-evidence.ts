import { insertEvidence } from '../../db/queries/evidence.ts';
import { ensurePassage } from '../../db/queries/passages.ts';
import type { EvidenceBasis } from '../model/evidence.ts';
import { selectPassage } from '../model/passage.ts';
import type { Span } from '../model/span.ts';
import type { Curator } from './curator.ts';

/** The article that evidence is taken from. */
export interface Origin {
  readonly articleId: string;
  readonly text: string;
  readonly language: string;
}

export interface NewEvidence {
  readonly recordId: string;
  readonly field: string | null;
  readonly value: string | null;
  readonly basis: EvidenceBasis;
  readonly span: Span;
}

/** Ties a span of an article to a record or one of its fields; returns the id of the evidence. */
export function attachEvidence({ db, newId }: Curator, origin: Origin, evidence: NewEvidence): string {
  const passageId = ensurePassage(db, {
    id: newId(),
    articleId: origin.articleId,
    ...selectPassage(origin.text, evidence.span),
  });
  const { recordId, field, value, basis } = evidence;
  const id = newId();
  insertEvidence(db, { id, recordId, field, value, basis, passageId });
  return id;
}
