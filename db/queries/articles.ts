import type { Article, Block } from '../../core/model/article.ts';
import type { CountryFact, DateFact } from '../../core/model/facts.ts';
import type { ReadDb, WriteDb } from '../handles.ts';

export interface ArticleListRow {
  readonly id: string;
  readonly title: string | null;
  readonly opening: string;
  readonly fileName: string;
  readonly language: string;
  readonly publisher: string | null;
  readonly publishedOn: string | null;
  readonly countries: string[];
  readonly status: 'new' | 'in-review' | 'done';
  readonly pending: number;
  readonly storyId: string | null;
  readonly importedAt: string;
}

export interface ArticleFullRow extends ArticleListRow {
  readonly url: string | null;
  readonly sha256: string;
  readonly encoding: string;
  readonly mediaType: string;
  readonly text: string;
  readonly blocks: Block[];
}

/** Enough of the text to tell an article without a title from the others. */
const OPENING = 120;

const LIST_COLUMNS = `
  article.id, title, language, publisher, published_on AS publishedOn, status, story_id AS storyId,
  article.imported_at AS importedAt, source_file.name AS fileName,
  (SELECT substr(text, json_extract(value, '$.start') + 1, ${OPENING}) FROM json_each(article.blocks)
    WHERE json_extract(value, '$.kind') <> 'furniture' ORDER BY key LIMIT 1) AS opening,
  (SELECT json_group_array(country) FROM (SELECT country FROM article_country
    WHERE article_id = article.id AND role = 'partner' ORDER BY country)) AS countries,
  (SELECT count(*) FROM suggestion WHERE article_id = article.id AND state = 'pending') AS pending`;

type Raw<T> = { [K in keyof T]: T[K] extends unknown[] ? string : T[K] };

/** All articles, latest import first. */
export function listArticles(db: ReadDb): ArticleListRow[] {
  return db
    .prepare<[], Raw<ArticleListRow>>(
      `SELECT ${LIST_COLUMNS} FROM article JOIN source_file ON source_file.id = source_file_id ORDER BY seq DESC`,
    )
    .all()
    .map((row) => ({ ...row, opening: firstLine(row.opening), countries: JSON.parse(row.countries) }));
}

export function getArticle(db: ReadDb, id: string): ArticleFullRow | null {
  const row = db
    .prepare<[string], Raw<ArticleFullRow>>(
      `SELECT ${LIST_COLUMNS}, url, sha256, encoding, media_type AS mediaType, text, blocks
       FROM article JOIN source_file ON source_file.id = source_file_id WHERE article.id = ?`,
    )
    .get(id);
  if (!row) return null;
  const blocks: Block[] = JSON.parse(row.blocks);
  return { ...row, opening: firstLine(row.opening), countries: JSON.parse(row.countries), blocks };
}

/** SQLite counts code points where offsets are UTF-16, so the start may be a little off; the first line still tells. */
function firstLine(opening: string | null): string {
  return (opening ?? '').trim().split('\n')[0] ?? '';
}

/** How an article is called where it is cited: its title, else its first words. */
export function articleLabel(row: { readonly title: string | null; readonly opening: string }): string {
  return row.title ?? (row.opening.length > 80 ? `${row.opening.slice(0, 79).trimEnd()}…` : row.opening);
}

export function insertArticle(
  db: WriteDb,
  row: Article & { readonly id: string; readonly sourceFileId: string; readonly importedAt: string },
): void {
  db.prepare(
    `INSERT INTO article (id, source_file_id, language, title, publisher, url, published_on, text, blocks, imported_at)
     VALUES (@id, @sourceFileId, @language, @title, @publisher, @url, @publishedOn, @text, @blocks, @importedAt)`,
  ).run({ ...row, blocks: JSON.stringify(row.blocks) });
}

export function insertArticleCountry(db: WriteDb, id: string, articleId: string, fact: CountryFact): void {
  db.prepare('INSERT INTO article_country (id, article_id, country, role) VALUES (?, ?, ?, ?)').run(
    id,
    articleId,
    fact.code,
    fact.role,
  );
}

export function insertArticleDate(db: WriteDb, id: string, articleId: string, fact: DateFact): void {
  const [start, end] = fact.passages[0] ?? [0, 0];
  db.prepare('INSERT INTO article_date (id, article_id, edtf, role, "start", "end") VALUES (?, ?, ?, ?, ?, ?)').run(
    id,
    articleId,
    fact.edtf,
    fact.role,
    start,
    end,
  );
}

export function partnerCountries(db: ReadDb, articleId: string): string[] {
  return db
    .prepare<[string], string>(
      "SELECT country FROM article_country WHERE article_id = ? AND role = 'partner' ORDER BY country",
    )
    .pluck()
    .all(articleId);
}

export function setArticleStatus(db: WriteDb, id: string, status: ArticleListRow['status']): void {
  db.prepare('UPDATE article SET status = ? WHERE id = ?').run(status, id);
}

/** Takes an article with its passages, suggestions and annotations away; its bytes stay in file_bytes. */
export function deleteArticle(db: WriteDb, id: string): void {
  const statements = [
    `DELETE FROM tagging WHERE target_id = @id OR target_id IN
       (SELECT annotation.id FROM annotation JOIN passage ON passage.id = passage_id WHERE article_id = @id)`,
    'DELETE FROM annotation WHERE passage_id IN (SELECT id FROM passage WHERE article_id = @id)',
    'DELETE FROM suggestion WHERE article_id = @id',
    'DELETE FROM passage WHERE article_id = @id',
    'DELETE FROM article_country WHERE article_id = @id',
    'DELETE FROM article_date WHERE article_id = @id',
  ];
  for (const sql of statements) db.prepare(sql).run({ id });
  const source = db.prepare('SELECT source_file_id FROM article WHERE id = ?').pluck().get(id);
  db.prepare('DELETE FROM article WHERE id = ?').run(id);
  db.prepare('DELETE FROM source_file WHERE id = ?').run(source);
}

/** Whether any record rests on a passage of the article. */
export function carriesEvidence(db: ReadDb, articleId: string): boolean {
  return (
    db
      .prepare('SELECT 1 FROM evidence JOIN passage ON passage.id = passage_id WHERE article_id = ? LIMIT 1')
      .get(articleId) !== undefined
  );
}

export function countArticles(db: ReadDb): number {
  return db.prepare<[], number>('SELECT count(*) FROM article').pluck().get() ?? 0;
}
