import type { ReadDb, WriteDb } from '../handles.ts';

/** The ruling that what a suggestion (a) tells is not a record (b). */
export const NOT_THE_SAME_RECORD = 'not-the-same-record';

/** The ruling that two articles do not tell of one story. */
export const NOT_THE_SAME_STORY = 'not-the-same-story';

/** What an editor has ruled about two things, by their ids. */
export interface Decision {
  readonly id: string;
  /** What was ruled: `not-the-same-organisation`. */
  readonly kind: string;
  readonly a: string;
  readonly b: string;
}

export function listDecisions(db: ReadDb, kind: string): Decision[] {
  return db.prepare<[string], Decision>('SELECT id, kind, a, b FROM decision WHERE kind = ? ORDER BY id').all(kind);
}

/** Keeps a ruling; ruling the same again changes nothing. */
export function insertDecision(db: WriteDb, decision: Decision): void {
  db.prepare('INSERT INTO decision (id, kind, a, b) VALUES (@id, @kind, @a, @b) ON CONFLICT DO NOTHING').run(decision);
}

/** The things that an editor has kept apart from this one, whichever way round it was said. */
export function keptApart(db: ReadDb, kind: string, id: string): Set<string> {
  const sql = `SELECT b FROM decision WHERE kind = @kind AND a = @id
    UNION SELECT a FROM decision WHERE kind = @kind AND b = @id`;
  return new Set(db.prepare<[{ kind: string; id: string }], string>(sql).pluck().all({ kind, id }));
}

/** Takes back what was ruled about a pair, whichever way round it was said. */
export function deleteDecisionAbout(db: WriteDb, kind: string, one: string, other: string): void {
  db.prepare(
    'DELETE FROM decision WHERE kind = @kind AND ((a = @one AND b = @other) OR (a = @other AND b = @one))',
  ).run({ kind, one, other });
}

export function deleteDecision(db: WriteDb, id: string): void {
  db.prepare('DELETE FROM decision WHERE id = ?').run(id);
}
