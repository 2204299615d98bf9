import type { ReadDb, WriteDb } from '../handles.ts';

/** The ruling that what a suggestion (a) tells is not a record (b). */
export const NOT_THE_SAME_RECORD = 'not-the-same-record';

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

export function deleteDecision(db: WriteDb, id: string): void {
  db.prepare('DELETE FROM decision WHERE id = ?').run(id);
}
