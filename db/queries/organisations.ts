import type { Organisation } from '../../core/model/organisation.ts';
import type { ReadDb, WriteDb } from '../handles.ts';

export function findOrganisationByKey(db: ReadDb, key: string): string | null {
  return db.prepare<[string], string>('SELECT id FROM organisation WHERE key = ?').pluck().get(key) ?? null;
}

/** The body that has this name, in this country where one is given. */
export function findOrganisationByName(db: ReadDb, name: string, country: string | null): string | null {
  return (
    db
      .prepare<[{ name: string; country: string | null }], string>(
        `SELECT organisation.id FROM organisation_name JOIN organisation ON organisation.id = organisation_id
         WHERE name = @name AND (@country IS NULL OR country IS NULL OR country = @country) ORDER BY organisation.id LIMIT 1`,
      )
      .pluck()
      .get({ name, country }) ?? null
  );
}

export function insertOrganisation(db: WriteDb, row: { id: string; key: string | null; country: string | null }): void {
  db.prepare('INSERT INTO organisation (id, key, country) VALUES (@id, @key, @country)').run(row);
}

/** Adds a name to a body unless it has it. */
export function addOrganisationName(
  db: WriteDb,
  row: { id: string; organisationId: string; language: string; name: string },
): void {
  db.prepare(
    `INSERT INTO organisation_name (id, organisation_id, language, name)
     VALUES (@id, @organisationId, @language, @name) ON CONFLICT DO NOTHING`,
  ).run(row);
}

/** All bodies with their names in the order in which they were learnt; of one country where it is given. */
export function listOrganisations(db: ReadDb, country: string | null): Organisation[] {
  return db
    .prepare<[{ country: string | null }], { id: string; key: string | null; country: string | null; names: string }>(
      `SELECT organisation.id, key, country, (SELECT json_group_array(json_object('language', language, 'name', name))
         FROM (SELECT language, name FROM organisation_name WHERE organisation_id = organisation.id ORDER BY organisation_name.id)) AS names
       FROM organisation WHERE @country IS NULL OR country = @country ORDER BY organisation.id`,
    )
    .all({ country })
    .map((row) => ({ ...row, names: JSON.parse(row.names) }));
}
