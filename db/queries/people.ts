import { fold } from '../../core/model/fold.ts';
import type { Organisation } from '../../core/model/organisation.ts';
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

/** The people whom articles name as of a body, by any of its names, with the abbreviation behind it or without. */
export function peopleOfBody(db: ReadDb, { names }: Pick<Organisation, 'names'>): PersonRow[] {
  const abbreviations = names.filter(({ kind }) => kind === 'abbreviation');
  const printed = names.flatMap(({ name }) => [name, ...abbreviations.map((short) => `${name} (${short.name})`)]);
  return db
    .prepare<[string], PersonRow>(
      `SELECT person.id, name, role, organisation, record.language FROM person JOIN record ON record.id = person.id
       WHERE organisation IN (SELECT value FROM json_each(?)) ORDER BY person.id`,
    )
    .all(JSON.stringify(printed));
}

export function insertPerson(db: WriteDb, row: Omit<PersonRow, 'language'>): void {
  db.prepare(
    'INSERT INTO person (id, name, folded, role, organisation) VALUES (@id, @name, @folded, @role, @organisation)',
  ).run({ ...row, folded: fold(row.name) });
}
