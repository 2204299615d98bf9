import type { Party } from '../../core/model/agreement.ts';
import type { RecordKind } from '../../core/model/evidence.ts';
import type { NewId } from '../../core/model/id.ts';
import type { ReadDb, WriteDb } from '../handles.ts';

/** What all records share: the row itself, and the lists that hang on it. */
export interface RecordRow {
  readonly id: string;
  readonly kind: RecordKind;
  readonly language: string;
}

export function getRecord(db: ReadDb, id: string): RecordRow | null {
  return db.prepare<[string], RecordRow>('SELECT id, kind, language FROM record WHERE id = ?').get(id) ?? null;
}

export function countRecords(db: ReadDb, kind: RecordKind): number {
  return db.prepare<[string], number>('SELECT count(*) FROM record WHERE kind = ?').pluck().get(kind) ?? 0;
}

export function insertRecord(db: WriteDb, row: RecordRow & { readonly createdAt: string }): void {
  db.prepare('INSERT INTO record (id, kind, language, created_at) VALUES (@id, @kind, @language, @createdAt)').run(row);
}

/** The lists of a record as SQL, each a JSON array; for the SELECT of each kind. */
export const RECORD_LISTS = `
  (SELECT json_group_array(country) FROM (SELECT country FROM record_country
    WHERE record_id = record.id ORDER BY country)) AS countries,
  (SELECT json_group_array(name) FROM (SELECT name FROM tagging JOIN tag ON tag.id = tag_id
    WHERE target_id = record.id ORDER BY name)) AS tags,
  (SELECT json_group_array(field) FROM (SELECT field FROM record_field WHERE record_id = record.id
    ORDER BY record_field.id)) AS fields,
  (SELECT json_group_array(name) FROM (SELECT name FROM record_person WHERE record_id = record.id
    ORDER BY position)) AS people,
  (SELECT json_group_array(json_object('organisationId', organisation_id, 'name', name, 'country', country))
    FROM (SELECT organisation_id, record_party.name, country FROM record_party
      JOIN organisation ON organisation.id = organisation_id WHERE record_id = record.id ORDER BY position)) AS parties`;

/** Which records a list shows; null: all. */
export interface RecordFilter {
  readonly country?: string | undefined;
  readonly field?: string | undefined;
  readonly kind?: string | undefined;
  readonly status?: string | undefined;
  readonly tag?: string | undefined;
}

/** The part of WHERE that all kinds share, with its parameters named as in RecordFilter. */
export const RECORD_FILTER = `
  (@country IS NULL OR EXISTS (SELECT 1 FROM record_country WHERE record_id = record.id AND country = @country))
  AND (@field IS NULL OR EXISTS (SELECT 1 FROM record_field WHERE record_id = record.id AND field = @field))
  AND (@tag IS NULL OR EXISTS (SELECT 1 FROM tagging JOIN tag ON tag.id = tag_id
    WHERE target_id = record.id AND name = @tag))`;

/** The filter with every parameter present. */
export function filterParameters(filter: RecordFilter): Record<keyof RecordFilter, string | null> {
  const { country = null, field = null, kind = null, status = null, tag = null } = filter;
  return { country, field, kind, status, tag };
}

export function setFields(db: WriteDb, recordId: string, fields: readonly string[], newId: NewId): void {
  db.prepare('DELETE FROM record_field WHERE record_id = ?').run(recordId);
  addFields(db, recordId, fields, newId);
}

export function addFields(db: WriteDb, recordId: string, fields: readonly string[], newId: NewId): void {
  for (const field of fields) {
    db.prepare('INSERT INTO record_field (id, record_id, field) VALUES (?, ?, ?) ON CONFLICT DO NOTHING').run(
      newId(),
      recordId,
      field,
    );
  }
}

export function setCountries(db: WriteDb, recordId: string, countries: readonly string[], newId: NewId): void {
  db.prepare('DELETE FROM record_country WHERE record_id = ?').run(recordId);
  addCountries(db, recordId, countries, newId);
}

export function addCountries(db: WriteDb, recordId: string, countries: readonly string[], newId: NewId): void {
  for (const country of countries) {
    db.prepare('INSERT INTO record_country (id, record_id, country) VALUES (?, ?, ?) ON CONFLICT DO NOTHING').run(
      newId(),
      recordId,
      country,
    );
  }
}

export function setPeople(db: WriteDb, recordId: string, names: readonly string[], newId: NewId): void {
  db.prepare('DELETE FROM record_person WHERE record_id = ?').run(recordId);
  addPeople(db, recordId, names, newId);
}

export function addPeople(db: WriteDb, recordId: string, names: readonly string[], newId: NewId): void {
  for (const [position, name] of names.entries()) {
    db.prepare(
      'INSERT INTO record_person (id, record_id, position, name) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING',
    ).run(newId(), recordId, position, name);
  }
}

export function setParties(
  db: WriteDb,
  recordId: string,
  parties: readonly Pick<Party, 'organisationId' | 'name'>[],
  newId: NewId,
): void {
  db.prepare('DELETE FROM record_party WHERE record_id = ?').run(recordId);
  for (const [position, { organisationId, name }] of parties.entries()) {
    db.prepare(
      `INSERT INTO record_party (id, record_id, organisation_id, position, name) VALUES (?, ?, ?, ?, ?)
       ON CONFLICT DO NOTHING`,
    ).run(newId(), recordId, organisationId, position, name);
  }
}

/** Takes a record with all that hangs on it away, an agreement's commitments too; its suggestions are pending again. */
export function deleteRecord(db: WriteDb, { id, kind }: Pick<RecordRow, 'id' | 'kind'>): void {
  db.prepare("UPDATE suggestion SET state = 'pending', record_id = NULL WHERE record_id = ?").run(id);
  const commitments = db.prepare<[string], string>('SELECT id FROM commitment WHERE agreement_id = ?').pluck().all(id);
  for (const commitment of commitments) deleteRecord(db, { id: commitment, kind: 'commitment' });
  for (const table of ['evidence', 'record_party', 'record_person', 'record_field', 'record_country']) {
    db.prepare(`DELETE FROM ${table} WHERE record_id = ?`).run(id);
  }
  db.prepare('DELETE FROM tagging WHERE target_id = ?').run(id);
  db.prepare(`DELETE FROM ${kind} WHERE id = ?`).run(id);
  db.prepare('DELETE FROM record WHERE id = ?').run(id);
}

/** Sets columns of the row of a kind; only the keys given. Keys are column names of that table. */
export function updateColumns(
  db: WriteDb,
  { id, kind }: Pick<RecordRow, 'id' | 'kind'>,
  columns: Readonly<Record<string, string | number | null>>,
): void {
  const names = Object.keys(columns);
  if (names.length === 0) return;
  db.prepare(`UPDATE ${kind} SET ${names.map((name) => `"${name}" = @${name}`).join(', ')} WHERE id = @id`).run({
    ...columns,
    id,
  });
}
