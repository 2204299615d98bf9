import type { StoryReason } from '../../core/model/story.ts';
import type { ReadDb, WriteDb } from '../handles.ts';

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

/** Puts an article into a story; null takes it out of the one it is in. */
export function setStory(db: WriteDb, articleId: string, storyId: string | null): void {
  db.prepare('UPDATE article SET story_id = ? WHERE id = ?').run(storyId, articleId);
}

/** Takes a story away that has fewer than two articles left. */
export function dissolveLonelyStory(db: WriteDb, storyId: string): void {
  const members = db.prepare<[string], string>('SELECT id FROM article WHERE story_id = ?').pluck().all(storyId);
  if (members.length > 1) return;
  for (const id of members) setStory(db, id, null);
  db.prepare('DELETE FROM story WHERE id = ?').run(storyId);
}

/** What stories are matched on: the facts of an article that do not depend on its language. */
export interface StoryFacts {
  readonly articleId: string;
  readonly storyId: string | null;
  readonly language: string;
  readonly publishedOn: string | null;
  readonly countries: string[];
  readonly eventDates: string[];
  /** Agreements, engagements and figures. */
  readonly suggestions: { readonly kind: string; readonly fact: string }[];
}

/** The facts of these articles, in the order of import. */
export function storyFacts(db: ReadDb, articleIds: readonly string[]): StoryFacts[] {
  return db
    .prepare<
      [string],
      Omit<StoryFacts, 'countries' | 'eventDates' | 'suggestions'> &
        Record<'countries' | 'eventDates' | 'suggestions', string>
    >(
      `SELECT article.id AS articleId, story_id AS storyId, language, published_on AS publishedOn,
         (SELECT json_group_array(country) FROM article_country WHERE article_id = article.id AND role = 'partner') AS countries,
         (SELECT json_group_array(DISTINCT edtf) FROM article_date WHERE article_id = article.id AND role = 'event') AS eventDates,
         (SELECT json_group_array(json_object('kind', kind, 'fact', fact)) FROM suggestion
           WHERE article_id = article.id AND kind IN ('agreement', 'engagement', 'figure')) AS suggestions
       FROM article WHERE id IN (SELECT value FROM json_each(?)) ORDER BY seq`,
    )
    .all(JSON.stringify(articleIds))
    .map((row) => ({
      ...row,
      countries: JSON.parse(row.countries),
      eventDates: JSON.parse(row.eventDates),
      suggestions: JSON.parse(row.suggestions),
    }));
}
