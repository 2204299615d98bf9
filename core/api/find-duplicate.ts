import type { ReadDb } from '../../db/handles.ts';
import { type ArticleFullRow, articleLabel, getArticle } from '../../db/queries/articles.ts';
import { findArticleBySha256 } from '../../db/queries/source-files.ts';
import type { Signature } from '../matching/signature.ts';
import { type Article, readableText } from '../model/article.ts';
import { nearDuplicates } from './likely-stories.ts';
import type { ImportedFile } from './schemas/desk.ts';

type Duplicate = NonNullable<ImportedFile['duplicateOf']>;

/** The article that an incoming one repeats: the same bytes, the same text in another file, or much of its words. */
export function findDuplicate(db: ReadDb, sha256: string, article: Article, signature: Signature): Duplicate | null {
  const known = findArticleBySha256(db, sha256);
  if (known !== null) return duplicate(db, known, 'bytes', 1);
  const near = nearDuplicates(db, signature);
  const same = near.find(({ articleId, share }) => share === 1 && addsNothing(article, getArticle(db, articleId)));
  if (same) return duplicate(db, same.articleId, 'text', 1);
  const [nearest] = near;
  return nearest ? duplicate(db, nearest.articleId, 'words', nearest.share) : null;
}

const METADATA = ['title', 'publisher', 'url', 'publishedOn'] as const;

/** Whether an article has the text of one that is there, and says no more of where it comes from. */
function addsNothing(article: Article, known: ArticleFullRow | null): boolean {
  if (known === null || readableText(known) !== readableText(article)) return false;
  return METADATA.every((field) => article[field] === null || article[field] === known[field]);
}

function duplicate(db: ReadDb, articleId: string, by: Duplicate['by'], share: number): Duplicate {
  const article = getArticle(db, articleId);
  return { articleId, label: article ? articleLabel(article) : '', by, share };
}
