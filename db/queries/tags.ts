import type { NewId } from '../../core/model/id.ts';
import type { ReadDb, WriteDb } from '../handles.ts';

export type TagTarget = 'article' | 'annotation' | 'record';

/** The tags of one thing, by name. */
export function tagsOf(db: ReadDb, targetId: string): string[] {
  return db
    .prepare<[string], string>('SELECT name FROM tagging JOIN tag ON tag.id = tag_id WHERE target_id = ? ORDER BY name')
    .pluck()
    .all(targetId);
}

/** All tags in use, with how often. */
export function listTags(db: ReadDb): { name: string; uses: number }[] {
  return db
    .prepare<[], { name: string; uses: number }>(
      'SELECT name, count(*) AS uses FROM tag JOIN tagging ON tag_id = tag.id GROUP BY tag.id ORDER BY name',
    )
    .all();
}

/** Makes the tags of a thing exactly these, making new tags where needed. */
export function setTags(
  db: WriteDb,
  target: { readonly kind: TagTarget; readonly id: string },
  names: readonly string[],
  newId: NewId,
): void {
  const wanted = new Set(names.map((name) => name.normalize('NFC').trim()));
  const current = new Set(tagsOf(db, target.id));
  for (const name of current.difference(wanted)) {
    db.prepare('DELETE FROM tagging WHERE target_id = ? AND tag_id = (SELECT id FROM tag WHERE name = ?)').run(
      target.id,
      name,
    );
  }
  for (const name of wanted.difference(current)) {
    db.prepare('INSERT INTO tag (id, name) VALUES (?, ?) ON CONFLICT DO NOTHING').run(newId(), name);
    db.prepare(
      'INSERT INTO tagging (id, tag_id, target_kind, target_id) VALUES (?, (SELECT id FROM tag WHERE name = ?), ?, ?)',
    ).run(newId(), name, target.kind, target.id);
  }
}
