import { articleOf } from '../../core/intake/article-of.ts';
import { readerFor } from '../../core/intake/readers/by-content.ts';
import type { Article, BlockKind } from '../../core/model/article.ts';

/** An article of a text that is decoded already. */
export function readArticle(text: string): Article {
  return articleOf(readerFor(text).read(text));
}

/** The blocks of a text as pairs of kind and words. */
export function blocksIn(text: string): [BlockKind, string][] {
  const article = readArticle(text);
  return article.blocks.map(({ kind, start, end }) => [kind, article.text.slice(start, end)]);
}

/** The kind of the first block that has exactly these words; undefined where none has. */
export function kindIn(text: string, line: string): BlockKind | undefined {
  return blocksIn(text).find(([, words]) => words === line)?.[0];
}
