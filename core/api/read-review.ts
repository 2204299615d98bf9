import { editionBytes, editionOptions, listEditions } from '../../db/queries/editions.ts';
import { getRecord } from '../../db/queries/records.ts';
import { findReview, insertRemark, insertReview } from '../../db/queries/reviews.ts';
import { insertBytes } from '../../db/queries/source-files.ts';
import fields from '../../seeds/fields.json' with { type: 'json' };
import { proposeChange } from '../brief/propose-change.ts';
import { change, type DeskContext } from '../context.ts';
import { findDates } from '../extraction/dates.ts';
import { lexiconFor } from '../extraction/lexicon/lexicons.ts';
import type { Brief } from '../model/brief.ts';
import type { FoundRemark, Proposal } from '../model/review.ts';
import { allStatements } from '../model/statements.ts';
import type { ReadDocument } from '../review/document.ts';
import { findRemarks } from '../review/find-remarks.ts';
import { readDocument, readManifestOf } from '../review/read-document.ts';
import { ReviewError } from '../review/review-error.ts';
import { editionAsDrawn, sha256Of } from './build-brief.ts';

/** A document as it came back. */
export interface ReturnedDocument {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The edition that it was, where the document itself can no longer say. */
  readonly editionId?: string | undefined;
}

/**
 * Reads a document that came back against the edition that it was, and keeps what colleagues did to it as remarks to be
 * decided on. The same bytes are read once.
 * @returns the id of the review, and whether it was there already
 * @throws ReviewError when it cannot be read, or was no edition of this workspace
 */
export function readReview(context: DeskContext, returned: ReturnedDocument): { id: string; known: boolean } {
  const { name, bytes } = returned;
  const document = readDocument(bytes, name);
  const edition = returned.editionId ?? editionOf(context, document, name);
  const original = editionBytes(context.read, edition);
  const brief = editionAsDrawn(context, edition);
  if (!original || !brief) throw new ReviewError(`There is no edition ${edition} to compare ${name} with.`);
  const sha256 = sha256Of(bytes);
  const known = findReview(context.read, edition, sha256);
  if (known !== null) return { id: known, known: true };
  const { reviser } = editionOptions(context.read, edition) ?? { reviser: null };
  const found = findRemarks(readDocument(original, brief.reference), document, reviser);
  const id = change(context, { action: 'review.read', subject: name }, ({ db, newId, now }) => {
    const reviewId = newId();
    insertBytes(db, sha256, bytes);
    insertReview(db, { id: reviewId, editionId: edition, fileName: name, sha256, readAt: now });
    for (const [position, remark] of found.entries()) {
      const { claim = null, value = null } = proposalFor(context, brief, remark) ?? {};
      insertRemark(db, { id: newId(), reviewId, position, ...remark, claim, value });
    }
    return reviewId;
  });
  return { id, known: false };
}

/** The edition that a document was, by its manifest and, where that was lost, by the reference in its properties. */
function editionOf({ read }: DeskContext, { manifest, reference }: ReadDocument, name: string): string {
  const sought = manifest?.reference ?? reference;
  const named = listEditions(read, null).filter((edition) => edition.reference === sought);
  if (!manifest && named[0]) return named[0].id;
  // References are counted on each desk, so another desk's edition may have the same one: its words tell them apart.
  const same = named.find(({ id, reference: own }) => {
    const bytes = editionBytes(read, id);
    const statements = bytes && readManifestOf(bytes, own)?.statements;
    return statements && sameWords(statements, manifest?.statements ?? new Map());
  });
  if (same) return same.id;
  const what = sought === null ? 'does not say which edition it was' : `was edition ${sought} of another workspace`;
  throw new ReviewError(`${name} ${what}. Choose the edition to compare it with.`);
}

function sameWords(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): boolean {
  return one.size === other.size && [...one].every(([id, text]) => other.get(id) === text);
}

function proposalFor({ read }: DeskContext, brief: Brief, remark: FoundRemark): Proposal | null {
  const { kind, about, statementId, before, after } = remark;
  const statement = allStatements(brief).find(({ id }) => id === statementId);
  if (kind !== 'change' || about !== 'statement' || !statement) return null;
  return proposeChange(brief, statement, before ?? '', after, {
    fields,
    readDate: (text) => readDate(text, brief.language),
    languageOf: (id) => getRecord(read, id)?.language ?? null,
  });
}

function readDate(text: string, language: string): string | null {
  const lexicon = lexiconFor(language);
  const dates = lexicon ? findDates(text, { start: 0, end: text.length }, lexicon) : [];
  return dates.length === 1 ? (dates[0]?.edtf ?? null) : null;
}
