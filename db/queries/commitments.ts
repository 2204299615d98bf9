import type { Commitment } from '../../core/model/commitment.ts';
import type { ReadDb, WriteDb } from '../handles.ts';
import { filterParameters, RECORD_FILTER, RECORD_LISTS, type RecordFilter } from './records.ts';

export interface CommitmentListRow extends Commitment {
  readonly tags: string[];
}

interface Raw extends Omit<Commitment, 'countries'> {
  readonly countries: string;
  readonly tags: string;
  readonly fields?: string;
  readonly people?: string;
  readonly parties?: string;
}

const SELECT = `
  SELECT commitment.id, text, record.language, agreement_id AS agreementId, owner, due, status, ${RECORD_LISTS}
  FROM commitment JOIN record ON record.id = commitment.id`;

function parse({ fields: _, people: __, parties: ___, ...row }: Raw): CommitmentListRow {
  return { ...row, countries: JSON.parse(row.countries), tags: JSON.parse(row.tags) };
}

/** Commitments have no kind: that part of the filter does not apply. */
export function listCommitments(db: ReadDb, filter: RecordFilter = {}): CommitmentListRow[] {
  return db
    .prepare<[Record<string, string | null>], Raw>(
      `${SELECT} WHERE ${RECORD_FILTER} AND (@status IS NULL OR status = @status) ORDER BY commitment.id`,
    )
    .all(filterParameters(filter))
    .map(parse);
}

export function commitmentsOfAgreement(db: ReadDb, agreementId: string): CommitmentListRow[] {
  return db
    .prepare<[string], Raw>(`${SELECT} WHERE agreement_id = ? ORDER BY commitment.id`)
    .all(agreementId)
    .map(parse);
}

export function getCommitment(db: ReadDb, id: string): CommitmentListRow | null {
  const row = db.prepare<[string], Raw>(`${SELECT} WHERE commitment.id = ?`).get(id);
  return row ? parse(row) : null;
}

export function insertCommitment(db: WriteDb, row: Omit<Commitment, 'language' | 'countries'>): void {
  db.prepare(
    `INSERT INTO commitment (id, agreement_id, text, owner, due, status)
     VALUES (@id, @agreementId, @text, @owner, @due, @status)`,
  ).run(row);
}
