import type { ReadDb, WriteDb } from '../handles.ts';
import { filterParameters, RECORD_FILTER } from './records.ts';

export interface PersonRow {
  readonly id: string;
  readonly name: string;
  readonly role: string | null;
  readonly organisation: string | null;
  readonly language: string;
}

/** The people of a country's articles, or all. */
export function listPeople(db: ReadDb, country?: string): PersonRow[] {
  return db
    .prepare<[Record<string, string | null>], PersonRow>(
      `SELECT person.id, name, role, organisation, record.language
       FROM person JOIN record ON record.id = person.id WHERE ${RECORD_FILTER} ORDER BY person.id`,
    )
    .all(filterParameters({ country }));
}

export function insertPerson(db: WriteDb, row: Omit<PersonRow, 'language'>): void {
  db.prepare('INSERT INTO person (id, name, role, organisation) VALUES (@id, @name, @role, @organisation)').run(row);
}
