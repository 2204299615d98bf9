import type { SourceFile } from '../../core/model/source-file.ts';
import type { ReadDb, WriteDb } from '../handles.ts';

/** The article that was read from these bytes before; null if they are new. */
export function findArticleBySha256(db: ReadDb, sha256: string): string | null {
  return (
    db
      .prepare<[string], string>(
        'SELECT article.id FROM article JOIN source_file ON source_file.id = source_file_id WHERE sha256 = ?',
      )
      .pluck()
      .get(sha256) ?? null
  );
}

export function insertBytes(db: WriteDb, sha256: string, bytes: Uint8Array): void {
  db.prepare('INSERT INTO file_bytes (sha256, bytes) VALUES (?, ?) ON CONFLICT DO NOTHING').run(sha256, bytes);
}

export function insertSourceFile(
  db: WriteDb,
  row: SourceFile & { readonly id: string; readonly importedAt: string },
): void {
  db.prepare(
    'INSERT INTO source_file (id, sha256, name, media_type, encoding, imported_at) VALUES (@id, @sha256, @name, @mediaType, @encoding, @importedAt)',
  ).run(row);
}

/** The bytes that an article was read from, with their name and type; null if there is no such article. */
export function getSource(
  db: ReadDb,
  articleId: string,
): { name: string; mediaType: string; bytes: Uint8Array } | null {
  return (
    db
      .prepare<[string], { name: string; mediaType: string; bytes: Uint8Array }>(
        `SELECT name, media_type AS mediaType, bytes FROM article
         JOIN source_file ON source_file.id = source_file_id JOIN file_bytes USING (sha256) WHERE article.id = ?`,
      )
      .get(articleId) ?? null
  );
}
