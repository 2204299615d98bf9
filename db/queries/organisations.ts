import type { PartyFact } from '../../core/model/facts.ts';
import { fold } from '../../core/model/fold.ts';
import { type Organisation, type OrganisationName, splitBracket } from '../../core/model/organisation.ts';
import type { ReadDb, WriteDb } from '../handles.ts';

/**
 * The body that a party is: by its key or id, else by one of the names it is printed with; null if none is known.
 * @param near the countries that the article is about: a name that comes without a country means a body of one of them
 */
export function findOrganisation(
  db: ReadDb,
  { name, country, organisation, apposed }: PartyFact,
  near: readonly string[] | null = null,
): string | null {
  const referred = organisation === null ? null : findByReference(db, organisation);
  if (referred !== null) return referred;
  const { base, abbreviation } = splitBracket(name);
  const [full, short] = apposed === undefined ? [base, abbreviation] : [apposed, base];
  // Bodies of many countries share an abbreviation, so one beside a name that nobody knows needs its country.
  const said = [...(apposed === undefined ? [name] : []), full, ...(short === null || country === null ? [] : [short])];
  for (const each of new Set(said)) {
    const found = findByName(db, each, country === null ? near : [country]);
    if (found !== null) return found;
  }
  return null;
}

function findByReference(db: ReadDb, reference: string): string | null {
  const sql = 'SELECT id FROM organisation WHERE key = @reference OR id = @reference';
  return db.prepare<[{ reference: string }], string>(sql).pluck().get({ reference }) ?? null;
}

/** The body that has this name, in these countries or in any; null where several could be meant. */
function findByName(db: ReadDb, name: string, countries: readonly string[] | null): string | null {
  const rows = db
    .prepare<[{ folded: string; countries: string | null }], { id: string; country: string | null }>(
      `SELECT DISTINCT organisation.id, country FROM organisation_name JOIN organisation ON organisation.id = organisation_id
       WHERE folded = @folded
         AND (@countries IS NULL OR country IS NULL OR country IN (SELECT value FROM json_each(@countries)))`,
    )
    .all({ folded: fold(name), countries: countries === null ? null : JSON.stringify(countries) });
  const placed = rows.filter(({ country }) => country !== null);
  const [only, ...others] = countries?.length === 1 && placed.length > 0 ? placed : rows;
  return only && others.length === 0 ? only.id : null;
}

interface Row {
  readonly id: string;
  readonly key: string | null;
  readonly country: string | null;
  readonly names: string;
}

const SELECT = `SELECT organisation.id, key, country,
  (SELECT json_group_array(json_object('language', language, 'name', name, 'kind', kind)) FROM
    (SELECT language, name, kind FROM organisation_name WHERE organisation_id = organisation.id
     ORDER BY kind <> 'preferred', organisation_name.id)) AS names
  FROM organisation`;

const parse = (row: Row): Organisation => ({ ...row, names: JSON.parse(row.names) });

/** All bodies in the order in which they were learnt; of one country where it is given. */
export function listOrganisations(db: ReadDb, country: string | null): Organisation[] {
  return db
    .prepare<[{ country: string | null }], Row>(
      `${SELECT} WHERE @country IS NULL OR country = @country ORDER BY organisation.id`,
    )
    .all({ country })
    .map(parse);
}

export function getOrganisation(db: ReadDb, id: string): Organisation | null {
  const row = db.prepare<[string], Row>(`${SELECT} WHERE id = ?`).get(id);
  return row ? parse(row) : null;
}

export function countOrganisations(db: ReadDb): number {
  return db.prepare<[], number>('SELECT count(*) FROM organisation').pluck().get() ?? 0;
}

/** Tells states of the bodies and their names apart: the journal entry that changed them last; 0 before the first. */
export function organisationsStamp(db: ReadDb): number {
  const sql = "SELECT max(journal_seq) FROM journal_change WHERE table_name IN ('organisation', 'organisation_name')";
  return db.prepare<[], number | null>(sql).pluck().get() ?? 0;
}

export function insertOrganisation(db: WriteDb, row: Omit<Organisation, 'names'>): void {
  db.prepare('INSERT INTO organisation (id, key, country) VALUES (@id, @key, @country)').run(row);
}

export function updateOrganisation(db: WriteDb, row: Omit<Organisation, 'names'>): void {
  db.prepare('UPDATE organisation SET key = @key, country = @country WHERE id = @id').run(row);
}

/** Takes a body that nothing names any more away, with its names. */
export function deleteOrganisation(db: WriteDb, id: string): void {
  db.prepare('DELETE FROM organisation_name WHERE organisation_id = ?').run(id);
  db.prepare('DELETE FROM organisation WHERE id = ?').run(id);
}

/**
 * Adds a name to a body unless it has it, in whatever letter case. The first name in a language is the one it is known by
 * there; a preferred one that comes later is an alias.
 */
export function addOrganisationName(
  db: WriteDb,
  row: OrganisationName & { readonly id: string; readonly organisationId: string },
): void {
  db.prepare(
    `INSERT INTO organisation_name (id, organisation_id, language, name, folded, kind)
     SELECT @id, @organisationId, @language, @name, @folded, CASE
       WHEN @kind = 'abbreviation' THEN @kind
       WHEN EXISTS (SELECT 1 FROM organisation_name WHERE organisation_id = @organisationId AND language = @language
         AND kind = 'preferred') THEN 'alias'
       ELSE 'preferred' END
     WHERE NOT EXISTS (SELECT 1 FROM organisation_name WHERE organisation_id = @organisationId AND folded = @folded)`,
  ).run({ ...row, folded: fold(row.name) });
}

/** Makes these the names of a body. Those it had keep their rows, so the history of a name goes on. */
export function setOrganisationNames(
  db: WriteDb,
  organisationId: string,
  names: readonly (OrganisationName & { readonly id: string })[],
): void {
  const kept = new Set(names.map(({ name }) => name));
  const rows = db
    .prepare<[string], { id: string; name: string }>('SELECT id, name FROM organisation_name WHERE organisation_id = ?')
    .all(organisationId);
  for (const { id, name } of rows)
    if (!kept.has(name)) db.prepare('DELETE FROM organisation_name WHERE id = ?').run(id);
  // At any time a body is known by one name in a language at most.
  db.prepare("UPDATE organisation_name SET kind = 'alias' WHERE organisation_id = ? AND kind = 'preferred'").run(
    organisationId,
  );
  for (const name of names) {
    db.prepare(
      `INSERT INTO organisation_name (id, organisation_id, language, name, folded, kind)
       VALUES (@id, @organisationId, @language, @name, @folded, @kind)
       ON CONFLICT (organisation_id, name) DO UPDATE SET language = excluded.language, kind = excluded.kind`,
    ).run({ ...name, organisationId, folded: fold(name.name) });
  }
}
