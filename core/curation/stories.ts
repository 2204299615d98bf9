import { getArticle } from '../../db/queries/articles.ts';
import { deleteDecisionAbout, insertDecision, NOT_THE_SAME_STORY } from '../../db/queries/decisions.ts';
import { dissolveLonelyStory, getStory, insertStory, setStory } from '../../db/queries/stories.ts';
import type { StoryReason } from '../model/story.ts';
import { CurationError, type Curator } from './curator.ts';

/**
 * Puts an article into the story of another one, made where there is none; it leaves the story that it was in. What was
 * ruled against the two is taken back.
 * @throws CurationError when one of them is gone, or they are in one story already
 */
export function joinStory(curator: Curator, articleId: string, otherId: string, reasons: readonly StoryReason[]): void {
  const { db, newId } = curator;
  const [article, other] = [articleId, otherId].map((id) => getArticle(db, id));
  if (!article || !other || article.id === other.id)
    throw new CurationError('One of the articles is not there any more.');
  if (article.storyId !== null && article.storyId === other.storyId) {
    throw new CurationError('The two articles are of one story already.');
  }
  const storyId = other.storyId ?? newId();
  if (other.storyId === null) {
    insertStory(db, storyId, reasons);
    setStory(db, otherId, storyId);
  }
  setStory(db, articleId, storyId);
  if (article.storyId !== null) dissolveLonelyStory(db, article.storyId);
  deleteDecisionAbout(db, NOT_THE_SAME_STORY, articleId, otherId);
}

/**
 * Takes an article out of its story, and rules that it is not of it.
 * @throws CurationError when it is in none
 */
export function leaveStory(curator: Curator, articleId: string): void {
  const { db } = curator;
  const storyId = getArticle(db, articleId)?.storyId ?? null;
  const story = storyId === null ? null : getStory(db, storyId);
  if (!story) throw new CurationError('This article is in no story.');
  for (const { id } of story.articles) if (id !== articleId) keepStoriesApart(curator, articleId, id);
  setStory(db, articleId, null);
  dissolveLonelyStory(db, story.id);
}

/** Rules that two articles do not tell of one story, so that they are not offered as one again. */
export function keepStoriesApart({ db, newId }: Curator, one: string, other: string): void {
  const [a, b] = one < other ? [one, other] : [other, one];
  insertDecision(db, { id: newId(), kind: NOT_THE_SAME_STORY, a, b });
}
