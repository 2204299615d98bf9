import type { ReadDb } from '../handles.ts';

export interface SearchRow {
  readonly articleId: string;
  readonly title: string | null;
  readonly opening: string;
  readonly language: string;
  readonly snippet: string;
}

/** The query as FTS5 wants it: every word quoted, đ folded as in the index, the last word as a prefix. Null if empty. */
function ftsQuery(query: string): string | null {
  const words = query
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
    .match(/[\p{L}\p{N}]+/gu);
  return words ? `${words.map((word) => `"${word}"`).join(' ')}*` : null;
}

/** Articles that have all the words of the query, without regard to diacritics, best first. */
export function searchArticles(db: ReadDb, query: string, limit: number, country: string | null): SearchRow[] {
  const match = ftsQuery(query);
  if (match === null) return [];
  return db
    .prepare<[{ match: string; limit: number; country: string | null }], SearchRow>(
      `SELECT article.id AS articleId, article.title, substr(article.text, 1, 80) AS opening, language,
         snippet(article_fts, -1, '⟦', '⟧', '…', 24) AS snippet
       FROM article_fts JOIN article ON article.seq = article_fts.rowid
       WHERE article_fts MATCH @match AND (@country IS NULL OR EXISTS
         (SELECT 1 FROM article_country WHERE article_id = article.id AND country = @country AND role = 'partner'))
       ORDER BY rank LIMIT @limit`,
    )
    .all({ match, limit, country });
}
