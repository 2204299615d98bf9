import type { ReadDb, WriteDb } from '../handles.ts';

/** A fact that the articles of a story share. */
export interface StoryReason {
  readonly kind: 'partner' | 'date' | 'parties' | 'figures' | 'kinds';
  readonly value: string;
}

export interface StoryRow {
  readonly id: string;
  readonly reasons: StoryReason[];
  readonly articles: {
    readonly id: string;
    readonly title: string | null;
    readonly opening: string;
    readonly language: string;
  }[];
}

const SELECT = `
  SELECT story.id, reasons, (SELECT json_group_array(json_object('id', id, 'title', title, 'language', language,
    'opening', substr(text, 1, 80))) FROM (SELECT * FROM article WHERE story_id = story.id ORDER BY seq)) AS articles
  FROM story`;

interface Raw {
  readonly id: string;
  readonly reasons: string;
  readonly articles: string;
}

function parse(row: Raw): StoryRow {
  return { id: row.id, reasons: JSON.parse(row.reasons), articles: JSON.parse(row.articles) };
}

export function listStories(db: ReadDb): StoryRow[] {
  return db.prepare<[], Raw>(`${SELECT} ORDER BY story.id`).all().map(parse);
}

export function getStory(db: ReadDb, id: string): StoryRow | null {
  const row = db.prepare<[string], Raw>(`${SELECT} WHERE story.id = ?`).get(id);
  return row ? parse(row) : null;
}

export function insertStory(db: WriteDb, id: string, reasons: readonly StoryReason[]): void {
  db.prepare('INSERT INTO story (id, reasons) VALUES (?, ?)').run(id, JSON.stringify(reasons));
}

export function setStory(db: WriteDb, articleId: string, storyId: string): void {
  db.prepare('UPDATE article SET story_id = ? WHERE id = ?').run(storyId, articleId);
}

/** Whether two different articles tell of one story. */
export function inOneStory(db: ReadDb, articleId: string, otherId: string): boolean {
  const sql = 'SELECT 1 FROM article a JOIN article b USING (story_id) WHERE a.id = ? AND b.id = ? AND a.id <> b.id';
  return db.prepare(sql).get(articleId, otherId) !== undefined;
}

/** What stories are matched on: the facts of an article that do not depend on its language. */
export interface StoryFacts {
  readonly articleId: string;
  readonly storyId: string | null;
  readonly language: string;
  readonly countries: string[];
  readonly eventDates: string[];
  readonly suggestions: { readonly kind: string; readonly fact: string }[];
}

/** The articles that share a partner country with this one (itself left out), and itself when `self` is set. */
export function storyFacts(db: ReadDb, articleId: string, self: boolean): StoryFacts[] {
  const scope = self
    ? 'article.id = @articleId'
    : `article.id <> @articleId AND article.id IN (SELECT article_id FROM article_country WHERE role = 'partner'
        AND country IN (SELECT country FROM article_country WHERE article_id = @articleId AND role = 'partner'))`;
  return db
    .prepare<
      [{ articleId: string }],
      Omit<StoryFacts, 'countries' | 'eventDates' | 'suggestions'> &
        Record<'countries' | 'eventDates' | 'suggestions', string>
    >(
      `SELECT article.id AS articleId, story_id AS storyId, language,
         (SELECT json_group_array(country) FROM article_country WHERE article_id = article.id AND role = 'partner') AS countries,
         (SELECT json_group_array(DISTINCT edtf) FROM article_date WHERE article_id = article.id AND role = 'event') AS eventDates,
         (SELECT json_group_array(json_object('kind', kind, 'fact', fact)) FROM suggestion WHERE article_id = article.id) AS suggestions
       FROM article WHERE ${scope} ORDER BY seq`,
    )
    .all({ articleId })
    .map((row) => ({
      ...row,
      countries: JSON.parse(row.countries),
      eventDates: JSON.parse(row.eventDates),
      suggestions: JSON.parse(row.suggestions),
    }));
}
