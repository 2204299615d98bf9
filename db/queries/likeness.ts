import type { ReadDb, WriteDb } from '../handles.ts';

/** Keeps by what articles like this one are found: the signature of its text, the bands of that, its story keys. */
export function insertLikeness(
  db: WriteDb,
  articleId: string,
  likeness: {
    readonly signature: Uint32Array;
    readonly bands: readonly number[];
    readonly storyKeys: readonly string[];
  },
): void {
  const seq = db.prepare<[string], number>('SELECT seq FROM article WHERE id = ?').pluck().get(articleId);
  const { buffer, byteOffset, byteLength } = likeness.signature;
  db.prepare('INSERT INTO article_signature (article_seq, hashes) VALUES (?, ?)').run(
    seq,
    new Uint8Array(buffer, byteOffset, byteLength),
  );
  db.prepare('INSERT INTO signature_band (band, article_seq) SELECT value, @seq FROM json_each(@bands)').run({
    seq,
    bands: JSON.stringify(likeness.bands),
  });
  db.prepare('INSERT INTO story_key (key, article_seq) SELECT DISTINCT value, @seq FROM json_each(@keys)').run({
    seq,
    keys: JSON.stringify(likeness.storyKeys),
  });
}

/** The articles that nothing is kept of yet, oldest first. */
export function articlesWithoutLikeness(db: ReadDb): string[] {
  return db
    .prepare<[], string>(
      'SELECT id FROM article WHERE seq NOT IN (SELECT article_seq FROM article_signature) ORDER BY seq',
    )
    .pluck()
    .all();
}

interface SignedArticle {
  readonly articleId: string;
  readonly signature: Uint32Array;
}

const SIGNED = `SELECT article.id AS articleId, hashes FROM article JOIN article_signature ON article_seq = seq`;

function parse({ articleId, hashes }: { articleId: string; hashes: Uint8Array }): SignedArticle {
  return { articleId, signature: new Uint32Array(new Uint8Array(hashes).buffer) };
}

/** The articles that share a band, in the order of import. */
export function articlesInBands(db: ReadDb, bands: readonly number[]): SignedArticle[] {
  return db
    .prepare<[string], { articleId: string; hashes: Uint8Array }>(
      `${SIGNED} WHERE seq IN (SELECT article_seq FROM signature_band
         WHERE band IN (SELECT value FROM json_each(?))) ORDER BY seq`,
    )
    .all(JSON.stringify(bands))
    .map(parse);
}

/** The signatures of these articles, as far as there are any. */
export function signaturesOf(db: ReadDb, articleIds: readonly string[]): Map<string, Uint32Array> {
  const rows = db
    .prepare<[string], { articleId: string; hashes: Uint8Array }>(
      `${SIGNED} WHERE article.id IN (SELECT value FROM json_each(?))`,
    )
    .all(JSON.stringify(articleIds));
  return new Map(rows.map(parse).map(({ articleId, signature }) => [articleId, signature]));
}

/** The articles that share most of these keys, the latest first among equals; at most `limit`. */
export function articlesUnderKeys(db: ReadDb, keys: readonly string[], limit: number): string[] {
  return db
    .prepare<[{ keys: string; limit: number }], string>(
      `SELECT article.id FROM story_key JOIN article ON seq = article_seq
       WHERE key IN (SELECT value FROM json_each(@keys))
       GROUP BY article_seq ORDER BY count(*) DESC, article_seq DESC LIMIT @limit`,
    )
    .pluck()
    .all({ keys: JSON.stringify(keys), limit });
}
