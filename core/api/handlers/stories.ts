import { type ArticleFullRow, articleLabel, getArticle } from '../../../db/queries/articles.ts';
import { getStory } from '../../../db/queries/stories.ts';
import { change, type DeskContext, settingsOf } from '../../context.ts';
import { joinStory, keepStoriesApart, leaveStory } from '../../curation/stories.ts';
import { type LikelyStory, likelyStories, storyMatches } from '../likely-stories.ts';
import type { ArticleDetail, RelatedArticle } from '../schemas/article.ts';
import { found, ruling, server } from './server.ts';

/** Offered are no more than an editor reads through. */
const MOST_OFFERED = 5;

/** The story of an article with what each other article is to it, and the articles that may belong to it too. */
export function storyDetail(
  context: DeskContext,
  { id, storyId }: ArticleFullRow,
): Pick<ArticleDetail, 'story' | 'maybeSameStory'> {
  const { read } = context;
  const { homeCountry } = settingsOf(context);
  const others = (storyId === null ? [] : (getStory(read, storyId)?.articles ?? [])).filter((other) => other.id !== id);
  const matches = storyMatches(
    read,
    id,
    others.map((other) => other.id),
    homeCountry,
  );
  const offered = onePerStory(
    likelyStories(read, id, homeCountry).filter((other) => !other.storyId || other.storyId !== storyId),
  );
  return {
    story:
      storyId === null ? null : { id: storyId, others: others.map((other) => related(context, other.id, matches)) },
    maybeSameStory: offered.slice(0, MOST_OFFERED).map(({ articleId }) => related(context, articleId, offered)),
  };
}

/** Of each story the likeliest article. */
function onePerStory(likely: readonly LikelyStory[]): LikelyStory[] {
  const offered = new Map<string, LikelyStory>();
  for (const other of likely) {
    const key = other.storyId ?? other.articleId;
    if (!offered.has(key)) offered.set(key, other);
  }
  return [...offered.values()];
}

function related({ read }: DeskContext, id: string, matches: readonly LikelyStory[]): RelatedArticle {
  const article = found(getArticle(read, id));
  const { language, publisher } = article;
  const match = matches.find(({ articleId }) => articleId === id);
  return {
    ...{ id, language, publisher, label: articleLabel(article) },
    match: match
      ? { relation: match.relation, score: match.score, certainty: match.certainty, reasons: match.reasons }
      : null,
  };
}

/** What an editor can do about the story of an article; part of the articles' handlers. */
export const storyChanges = {
  joinStory: server.articles.joinStory.handler(({ context, input: { id, other } }) => {
    const [match] = storyMatches(context.read, id, [other], settingsOf(context).homeCountry);
    ruling(() =>
      change(context, { action: 'article.join-story', subject: labelOf(context, id) }, (curator) =>
        joinStory(curator, id, other, match?.reasons ?? []),
      ),
    );
    return { id };
  }),
  leaveStory: server.articles.leaveStory.handler(({ context, input: { id } }) => {
    ruling(() =>
      change(context, { action: 'article.leave-story', subject: labelOf(context, id) }, (curator) =>
        leaveStory(curator, id),
      ),
    );
    return { id };
  }),
  keepApart: server.articles.keepApart.handler(({ context, input: { id, other } }) => {
    const subject = `${labelOf(context, id)} ≠ ${labelOf(context, other)}`;
    change(context, { action: 'article.keep-apart', subject }, (curator) => keepStoriesApart(curator, id, other));
    return { id };
  }),
};

/** What an article is called in the journal. */
function labelOf({ read }: DeskContext, id: string): string {
  return articleLabel(found(getArticle(read, id)));
}
