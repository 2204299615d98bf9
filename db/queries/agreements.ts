import type { Agreement } from '../../core/model/agreement.ts';
import type { ReadDb, WriteDb } from '../handles.ts';
import { filterParameters, RECORD_FILTER, RECORD_LISTS, type RecordFilter } from './records.ts';

/** An agreement with its tags, and in how many articles and languages it is told. */
export interface AgreementListRow extends Agreement {
  readonly tags: string[];
  readonly articles: number;
  readonly languages: string[];
}

interface Raw {
  readonly id: string;
  readonly kind: Agreement['kind'];
  readonly status: Agreement['status'];
  readonly subject: string | null;
  readonly date: string | null;
  readonly language: string;
  readonly countries: string;
  readonly tags: string;
  readonly fields: string;
  readonly people: string;
  readonly parties: string;
  readonly articles: number;
  readonly languages: string;
}

const SELECT = `
  SELECT agreement.id, agreement.kind, status, subject, "date", record.language, ${RECORD_LISTS},
    (SELECT count(DISTINCT article_id) FROM evidence JOIN passage ON passage.id = passage_id
      WHERE record_id = record.id) AS articles,
    (SELECT json_group_array(DISTINCT article.language) FROM evidence JOIN passage ON passage.id = passage_id
      JOIN article ON article.id = article_id WHERE record_id = record.id) AS languages
  FROM agreement JOIN record ON record.id = agreement.id`;

function parse({ people, ...row }: Raw): AgreementListRow {
  return {
    ...row,
    countries: JSON.parse(row.countries),
    tags: JSON.parse(row.tags),
    fields: JSON.parse(row.fields),
    signatories: JSON.parse(people),
    parties: JSON.parse(row.parties),
    languages: JSON.parse(row.languages),
  };
}

export function listAgreements(db: ReadDb, filter: RecordFilter = {}): AgreementListRow[] {
  return db
    .prepare<[Record<string, string | null>], Raw>(
      `${SELECT} WHERE ${RECORD_FILTER} AND (@kind IS NULL OR agreement.kind = @kind)
       AND (@status IS NULL OR status = @status) ORDER BY agreement.id`,
    )
    .all(filterParameters(filter))
    .map(parse);
}

export function getAgreement(db: ReadDb, id: string): AgreementListRow | null {
  const row = db.prepare<[string], Raw>(`${SELECT} WHERE agreement.id = ?`).get(id);
  return row ? parse(row) : null;
}

export function insertAgreement(
  db: WriteDb,
  row: Pick<Agreement, 'id' | 'kind' | 'status' | 'subject' | 'date'>,
): void {
  db.prepare(
    'INSERT INTO agreement (id, kind, status, subject, "date") VALUES (@id, @kind, @status, @subject, @date)',
  ).run(row);
}
