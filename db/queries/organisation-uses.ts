import type { RecordKind } from '../../core/model/evidence.ts';
import type { ReadDb, WriteDb } from '../handles.ts';

/** How many agreements and engagements a body is named in. */
export interface Uses {
  readonly agreements: number;
  readonly engagements: number;
}

/** The uses of every body that is named in a record, by its id. */
export function usesOfOrganisations(db: ReadDb): Map<string, Uses> {
  const rows = db
    .prepare<[], Uses & { id: string }>(
      `SELECT organisation_id AS id, sum(kind = 'agreement') AS agreements, sum(kind = 'engagement') AS engagements
       FROM record_party JOIN record ON record.id = record_id GROUP BY organisation_id`,
    )
    .all();
  return new Map(rows.map(({ id, agreements, engagements }) => [id, { agreements, engagements }]));
}

interface UsingRecord {
  readonly id: string;
  readonly kind: RecordKind;
  readonly language: string;
  readonly date: string | null;
  readonly name: string;
}

/** The records that name a body, newest date first, each with the name that it prints. */
export function recordsOfOrganisation(db: ReadDb, organisationId: string): UsingRecord[] {
  return db
    .prepare<[string], UsingRecord>(
      `SELECT record.id, record.kind, record.language, coalesce(agreement."date", engagement."date") AS "date", name FROM record_party
       JOIN record ON record.id = record_id
       LEFT JOIN agreement ON agreement.id = record.id LEFT JOIN engagement ON engagement.id = record.id
       WHERE organisation_id = ? ORDER BY 4 DESC, record.id`,
    )
    .all(organisationId);
}

/** Makes another body the party of all records that name this one; where a record names both, the other stays. */
export function moveParties(db: WriteDb, from: string, into: string): void {
  const both = 'SELECT record_id FROM record_party WHERE organisation_id = ?';
  db.prepare(`DELETE FROM record_party WHERE organisation_id = ? AND record_id IN (${both})`).run(from, into);
  db.prepare('UPDATE record_party SET organisation_id = ? WHERE organisation_id = ?').run(into, from);
}

/** Lets the facts of suggestions that mean one body by its id mean another, by its key or id. */
export function renameInSuggestions(db: WriteDb, id: string, reference: string): void {
  db.prepare(
    `UPDATE suggestion SET fact = replace(fact, json_quote(@id), json_quote(@reference))
     WHERE instr(fact, json_quote(@id)) > 0`,
  ).run({ id, reference });
}
