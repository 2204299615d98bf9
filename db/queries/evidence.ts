import type { EvidenceBasis, RecordKind } from '../../core/model/evidence.ts';
import type { Passage } from '../../core/model/passage.ts';
import type { ReadDb, WriteDb } from '../handles.ts';

export interface EvidenceRow {
  readonly id: string;
  readonly recordId: string;
  readonly recordKind: RecordKind;
  readonly field: string | null;
  readonly value: string | null;
  readonly basis: EvidenceBasis;
  readonly passage: Passage;
  readonly language: string;
}

interface Joined extends Omit<EvidenceRow, 'passage'>, Omit<Passage, 'id'> {
  readonly passageId: string;
}

const SELECT = `
  SELECT evidence.id, evidence.record_id AS recordId, record.kind AS recordKind, field, value, basis,
    passage.id AS passageId, article_id AS articleId, "start", "end", exact, prefix, suffix, article.language
  FROM evidence JOIN record ON record.id = evidence.record_id JOIN passage ON passage.id = passage_id
  JOIN article ON article.id = article_id`;

function nest({ passageId, articleId, start, end, exact, prefix, suffix, ...rest }: Joined): EvidenceRow {
  return { ...rest, passage: { id: passageId, articleId, start, end, exact, prefix, suffix } };
}

/** The evidence of a record, in the order in which it came. */
export function evidenceOfRecord(db: ReadDb, recordId: string): EvidenceRow[] {
  return db
    .prepare<[string], Joined>(`${SELECT} WHERE evidence.record_id = ? ORDER BY evidence.id`)
    .all(recordId)
    .map(nest);
}

/** The evidence that an article gives, in the order of its text. */
export function evidenceInArticle(db: ReadDb, articleId: string): EvidenceRow[] {
  return db
    .prepare<[string], Joined>(`${SELECT} WHERE article_id = ? ORDER BY "start", evidence.id`)
    .all(articleId)
    .map(nest);
}

export function insertEvidence(
  db: WriteDb,
  row: {
    readonly id: string;
    readonly recordId: string;
    readonly field: string | null;
    readonly value: string | null;
    readonly basis: EvidenceBasis;
    readonly passageId: string;
  },
): void {
  db.prepare(
    `INSERT INTO evidence (id, record_id, field, value, basis, passage_id)
     VALUES (@id, @recordId, @field, @value, @basis, @passageId)`,
  ).run(row);
}

export function deleteEvidence(db: WriteDb, id: string): void {
  db.prepare('DELETE FROM evidence WHERE id = ?').run(id);
}

/** The record that a piece of evidence carries and the words quoted; null if there is no such evidence. */
export function getEvidence(db: ReadDb, id: string): EvidenceRow | null {
  const row = db.prepare<[string], Joined>(`${SELECT} WHERE evidence.id = ?`).get(id);
  return row ? nest(row) : null;
}
