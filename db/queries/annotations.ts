import type { Passage } from '../../core/model/passage.ts';
import type { ReadDb, WriteDb } from '../handles.ts';

export interface AnnotationRow {
  readonly id: string;
  readonly passage: Passage;
  readonly comment: string;
  readonly author: string;
  readonly createdAt: string;
}

interface Joined extends Omit<AnnotationRow, 'passage' | 'id'>, Omit<Passage, 'id'> {
  readonly annotationId: string;
  readonly passageId: string;
}

/** The annotations of an article in the order of its text. */
export function listAnnotations(db: ReadDb, articleId: string): AnnotationRow[] {
  return db
    .prepare<[string], Joined>(
      `SELECT annotation.id AS annotationId, comment, author, created_at AS createdAt, passage.id AS passageId,
         article_id AS articleId, "start", "end", exact, prefix, suffix
       FROM annotation JOIN passage ON passage.id = passage_id WHERE article_id = ? ORDER BY "start", annotation.id`,
    )
    .all(articleId)
    .map(({ annotationId, passageId, comment, author, createdAt, ...span }) => ({
      id: annotationId,
      comment,
      author,
      createdAt,
      passage: { id: passageId, ...span },
    }));
}

export function insertAnnotation(
  db: WriteDb,
  row: { id: string; passageId: string; comment: string; author: string; now: string },
): void {
  db.prepare(
    `INSERT INTO annotation (id, passage_id, comment, author, created_at, updated_at)
     VALUES (@id, @passageId, @comment, @author, @now, @now)`,
  ).run(row);
}

/** The quoted words of an annotation; null if there is no such annotation. */
export function annotationQuote(db: ReadDb, id: string): string | null {
  return (
    db
      .prepare<[string], string>(
        'SELECT exact FROM annotation JOIN passage ON passage.id = passage_id WHERE annotation.id = ?',
      )
      .pluck()
      .get(id) ?? null
  );
}

export function updateComment(db: WriteDb, id: string, comment: string, now: string): void {
  db.prepare('UPDATE annotation SET comment = ?, updated_at = ? WHERE id = ?').run(comment, now, id);
}

export function deleteAnnotation(db: WriteDb, id: string): void {
  db.prepare('DELETE FROM tagging WHERE target_id = ?').run(id);
  db.prepare('DELETE FROM annotation WHERE id = ?').run(id);
}
