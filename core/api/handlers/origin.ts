import { ORPCError } from '@orpc/server';
import type { ReadDb } from '../../../db/handles.ts';
import { type ArticleFullRow, getArticle } from '../../../db/queries/articles.ts';
import type { Span } from '../../model/span.ts';
import { found } from './server.ts';

/** The article, when the span lies within its text and covers something. */
export function articleWithSpan(db: ReadDb, articleId: string, span: Span): ArticleFullRow {
  const article = found(getArticle(db, articleId));
  if (span.end > article.text.length || article.text.slice(span.start, span.end).trim() === '') {
    throw new ORPCError('CONFLICT', { defined: true, message: 'The passage does not cover any text of this article.' });
  }
  return article;
}
