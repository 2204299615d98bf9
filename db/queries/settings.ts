import type { ReadDb, WriteDb } from '../handles.ts';

/** All settings as they are kept: JSON by name. */
export function getSettings(db: ReadDb): Record<string, unknown> {
  const rows = db.prepare<[], { id: string; value: string }>('SELECT id, value FROM setting').all();
  return Object.fromEntries(rows.map(({ id, value }) => [id, JSON.parse(value)]));
}

export function setSetting(db: WriteDb, id: string, value: unknown): void {
  db.prepare('INSERT INTO setting (id, value) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET value = excluded.value').run(
    id,
    JSON.stringify(value),
  );
}
