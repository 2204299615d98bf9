import type { ReadDb } from '../../db/handles.ts';
import { keptApart, NOT_THE_SAME_STORY } from '../../db/queries/decisions.ts';
import { articlesInBands, articlesUnderKeys, signaturesOf } from '../../db/queries/likeness.ts';
import { storyFacts } from '../../db/queries/stories.ts';
import { matchStory } from '../matching/match-story.ts';
import { bandsOf, estimateShare, NEAR_DUPLICATE, type Signature } from '../matching/signature.ts';
import type { CountryCode } from '../model/country.ts';
import type { StoryMatch } from '../model/story.ts';
import { soughtStoryKeys } from './keep-likeness.ts';
import { bodiesAsKnown, storyTraits } from './story-traits.ts';

/** An article of which another one may tell the same story. */
export interface LikelyStory extends StoryMatch {
  readonly articleId: string;
  readonly storyId: string | null;
}

/** So many articles that share most of the keys are looked at more closely. */
const CLOSER_LOOK = 20;

/** An article whose text shares at least half of its word sequences with another. */
export interface NearDuplicate {
  readonly articleId: string;
  readonly share: number;
}

/** The articles that a text is a near duplicate of, the nearest first. */
export function nearDuplicates(db: ReadDb, signature: Signature): NearDuplicate[] {
  return articlesInBands(db, bandsOf(signature))
    .map((other) => ({ articleId: other.articleId, share: estimateShare(signature, other.signature) }))
    .filter(({ share }) => share >= NEAR_DUPLICATE)
    .sort((a, b) => b.share - a.share);
}

/** The articles that may tell the same story as this one, the likeliest first; without those that an editor keeps apart. */
export function likelyStories(db: ReadDb, articleId: string, homeCountry: CountryCode): LikelyStory[] {
  const [own] = storyFacts(db, [articleId]);
  const signature = signaturesOf(db, [articleId]).get(articleId);
  if (!own || !signature) return [];
  const apart = keptApart(db, NOT_THE_SAME_STORY, articleId).add(articleId);
  const near = nearDuplicates(db, signature).map((duplicate) => duplicate.articleId);
  const under = articlesUnderKeys(db, soughtStoryKeys(db, own, homeCountry), CLOSER_LOOK + apart.size);
  const others = [...new Set([...near, ...under])].filter((id) => !apart.has(id));
  return storyMatches(db, articleId, others, homeCountry).sort(
    (a, b) => rank(b) - rank(a) || a.articleId.localeCompare(b.articleId),
  );
}

/** What other articles are to one, as far as they may tell the same story. */
export function storyMatches(
  db: ReadDb,
  articleId: string,
  others: readonly string[],
  homeCountry: CountryCode,
): LikelyStory[] {
  const [own] = storyFacts(db, [articleId]);
  if (!own) return [];
  const bodyOf = bodiesAsKnown(db, [homeCountry, ...own.countries]);
  const traits = storyTraits(own, homeCountry, bodyOf);
  const signatures = signaturesOf(db, [articleId, ...others]);
  return storyFacts(db, others).flatMap((row) => {
    const [ours, theirs] = [signatures.get(articleId), signatures.get(row.articleId)];
    const share = ours && theirs ? estimateShare(ours, theirs) : 0;
    const match = matchStory(traits, storyTraits(row, homeCountry, bodyOf), share);
    return match ? [{ ...match, articleId: row.articleId, storyId: row.storyId }] : [];
  });
}

/** Any that is sure comes before all that are not. */
function rank({ certainty, score }: StoryMatch): number {
  return certainty === 'sure' ? 1 + score : score;
}
