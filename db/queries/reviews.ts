import type { Claim } from '../../core/model/claim.ts';
import type { Language } from '../../core/model/language.ts';
import type { FoundRemark, RemarkState } from '../../core/model/review.ts';
import type { ReadDb, WriteDb } from '../handles.ts';

export interface ReviewRow {
  readonly id: string;
  readonly editionId: string;
  readonly reference: string;
  readonly country: string;
  readonly language: Language;
  readonly fileName: string;
  readonly readAt: string;
  readonly remarks: number;
  readonly pending: number;
}

const REVIEW = `SELECT review.id, edition_id AS editionId, reference, country, language, review.file_name AS fileName,
    read_at AS readAt, (SELECT count(*) FROM remark WHERE review_id = review.id) AS remarks,
    (SELECT count(*) FROM remark WHERE review_id = review.id AND state = 'pending') AS pending
  FROM review JOIN edition ON edition.id = edition_id`;

/** The documents that came back, of a country or all, latest first. */
export function listReviews(db: ReadDb, country: string | null): ReviewRow[] {
  return db
    .prepare<[{ country: string | null }], ReviewRow>(
      `${REVIEW} WHERE @country IS NULL OR country = @country ORDER BY review.id DESC`,
    )
    .all({ country });
}

export function getReview(db: ReadDb, id: string): ReviewRow | null {
  return db.prepare<[string], ReviewRow>(`${REVIEW} WHERE review.id = ?`).get(id) ?? null;
}

/** The review of these bytes against an edition, if they were read before. */
export function findReview(db: ReadDb, editionId: string, sha256: string): string | null {
  const sql = 'SELECT id FROM review WHERE edition_id = ? AND sha256 = ?';
  return db.prepare<[string, string], string>(sql).pluck().get(editionId, sha256) ?? null;
}

export function insertReview(
  db: WriteDb,
  row: Pick<ReviewRow, 'id' | 'editionId' | 'fileName' | 'readAt'> & { readonly sha256: string },
): void {
  db.prepare(
    `INSERT INTO review (id, edition_id, sha256, file_name, read_at)
     VALUES (@id, @editionId, @sha256, @fileName, @readAt)`,
  ).run(row);
}

export interface RemarkRow extends FoundRemark {
  readonly id: string;
  readonly reviewId: string;
  /** The claim that a change is proposed to, as the edition made it. */
  readonly claim: Claim | null;
  /** The value proposed for it; null where the words could not be read as one. */
  readonly value: string | null;
  readonly state: RemarkState;
}

interface StoredRemark extends Omit<RemarkRow, 'claim' | 'settled'> {
  readonly claim: string | null;
  readonly settled: number;
}

const REMARK = `SELECT id, review_id AS reviewId, kind, about, match, statement_id AS statementId, author, at,
    old_text AS "before", new_text AS "after", settled, claim, value, state FROM remark`;

/** The remarks of a review in the order of the document. */
export function listRemarks(db: ReadDb, reviewId: string): RemarkRow[] {
  return db
    .prepare<[string], StoredRemark>(`${REMARK} WHERE review_id = ? ORDER BY position`)
    .all(reviewId)
    .map(fromStored);
}

export function getRemark(db: ReadDb, id: string): RemarkRow | null {
  const row = db.prepare<[string], StoredRemark>(`${REMARK} WHERE id = ?`).get(id);
  return row ? fromStored(row) : null;
}

function fromStored(row: StoredRemark): RemarkRow {
  return { ...row, settled: row.settled === 1, claim: row.claim === null ? null : (JSON.parse(row.claim) as Claim) };
}

export function insertRemark(db: WriteDb, row: Omit<RemarkRow, 'state'> & { readonly position: number }): void {
  db.prepare(
    `INSERT INTO remark (id, review_id, position, kind, about, match, statement_id, author, at, old_text, new_text,
       settled, claim, value)
     VALUES (@id, @reviewId, @position, @kind, @about, @match, @statementId, @author, @at, @before, @after,
       @settled, @claim, @value)`,
  ).run({ ...row, settled: row.settled ? 1 : 0, claim: row.claim && JSON.stringify(row.claim) });
}

export function setRemarkState(db: WriteDb, id: string, state: RemarkState): void {
  db.prepare('UPDATE remark SET state = ? WHERE id = ?').run(state, id);
}
