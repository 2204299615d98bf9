import type { Engagement } from '../../core/model/engagement.ts';
import type { ReadDb, WriteDb } from '../handles.ts';
import { filterParameters, RECORD_FILTER, RECORD_LISTS, type RecordFilter } from './records.ts';

export interface EngagementListRow extends Engagement {
  readonly tags: string[];
}

interface Raw {
  readonly id: string;
  readonly kind: Engagement['kind'];
  readonly place: string | null;
  readonly date: string | null;
  readonly language: string;
  readonly countries: string;
  readonly tags: string;
  readonly fields: string;
  readonly people: string;
  readonly parties: string;
}

const SELECT = `
  SELECT engagement.id, engagement.kind, place, "date", record.language, ${RECORD_LISTS}
  FROM engagement JOIN record ON record.id = engagement.id`;

function parse({ parties, ...row }: Raw): EngagementListRow {
  return {
    ...row,
    countries: JSON.parse(row.countries),
    tags: JSON.parse(row.tags),
    fields: JSON.parse(row.fields),
    people: JSON.parse(row.people),
    with: JSON.parse(parties),
  };
}

/** Engagements have no status: that part of the filter does not apply. */
export function listEngagements(db: ReadDb, filter: RecordFilter = {}): EngagementListRow[] {
  return db
    .prepare<[Record<string, string | null>], Raw>(
      `${SELECT} WHERE ${RECORD_FILTER} AND (@kind IS NULL OR engagement.kind = @kind) ORDER BY engagement.id`,
    )
    .all(filterParameters(filter))
    .map(parse);
}

export function getEngagement(db: ReadDb, id: string): EngagementListRow | null {
  const row = db.prepare<[string], Raw>(`${SELECT} WHERE engagement.id = ?`).get(id);
  return row ? parse(row) : null;
}

export function insertEngagement(db: WriteDb, row: Pick<Engagement, 'id' | 'kind' | 'place' | 'date'>): void {
  db.prepare('INSERT INTO engagement (id, kind, place, "date") VALUES (@id, @kind, @place, @date)').run(row);
}
