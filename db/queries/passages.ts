import type { Passage } from '../../core/model/passage.ts';
import type { ReadDb, WriteDb } from '../handles.ts';

/** Keeps a passage, or finds the one kept of the same span; returns its id. */
export function ensurePassage(db: WriteDb, passage: Passage): string {
  const known = db
    .prepare<[string, number, number], string>(
      'SELECT id FROM passage WHERE article_id = ? AND "start" = ? AND "end" = ?',
    )
    .pluck()
    .get(passage.articleId, passage.start, passage.end);
  if (known !== undefined) return known;
  db.prepare(
    `INSERT INTO passage (id, article_id, "start", "end", exact, prefix, suffix)
     VALUES (@id, @articleId, @start, @end, @exact, @prefix, @suffix)`,
  ).run(passage);
  return passage.id;
}

export function passageExists(db: ReadDb, id: string): boolean {
  return db.prepare('SELECT 1 FROM passage WHERE id = ?').get(id) !== undefined;
}
