import { z } from 'zod';
import { BLOCK_KINDS } from '../../model/article.ts';
import { EVIDENCE_BASES, RECORD_KINDS } from '../../model/evidence.ts';
import { CERTAINTIES, MATCH_FACTS } from '../../model/match.ts';
import { STORY_FACTS, STORY_RELATIONS } from '../../model/story.ts';
import { SUGGESTION_STATES } from '../../model/suggestion.ts';
import { agreementFact, commitmentFact, engagementFact, figureFact, personFact } from './facts.ts';

export const ARTICLE_STATUSES = ['new', 'in-review', 'done'] as const;

export const span = z.object({ start: z.number().int().nonnegative(), end: z.number().int().nonnegative() });

export const passage = span.extend({
  id: z.string(),
  articleId: z.string(),
  exact: z.string(),
  prefix: z.string(),
  suffix: z.string(),
});

/** One row of the list of articles. */
export const articleRow = z.object({
  id: z.string(),
  title: z.string().nullable(),
  /** The first words of the text, to show where there is no title. */
  opening: z.string(),
  fileName: z.string(),
  language: z.string(),
  publisher: z.string().nullable(),
  publishedOn: z.string().nullable(),
  /** Partner countries. */
  countries: z.array(z.string()),
  status: z.enum(ARTICLE_STATUSES),
  pending: z.number().int(),
  storyId: z.string().nullable(),
  importedAt: z.string(),
});

/** A fact that speaks for two things being one, or leaves it in doubt; see core/model/match.ts. */
export const matchReason = z.object({
  fact: z.enum(MATCH_FACTS),
  says: z.enum(['for', 'doubt']),
  values: z.array(z.string()).readonly(),
});

/** How editors of this workspace have decided on the suggestions of one rule; corrected ones count as accepted. */
export const ruleRecord = z.object({
  rule: z.string(),
  pending: z.number().int(),
  accepted: z.number().int(),
  rejected: z.number().int(),
});

const suggestionBase = {
  id: z.string(),
  articleId: z.string(),
  rule: z.string(),
  state: z.enum(SUGGESTION_STATES),
  recordId: z.string().nullable(),
  ruleDecisions: ruleRecord.pick({ accepted: true, rejected: true }),
  /** The main passage first. */
  passages: z.array(span),
  /** The record that may be the same: accepting merges into it where that is sure, unless the editor says otherwise. */
  match: z
    .object({
      recordId: z.string(),
      label: z.string(),
      score: z.number(),
      certainty: z.enum(CERTAINTIES),
      reasons: z.array(matchReason),
    })
    .nullable(),
};

export const suggestion = z.discriminatedUnion('kind', [
  z.object({ ...suggestionBase, kind: z.literal('agreement'), fact: agreementFact }),
  z.object({ ...suggestionBase, kind: z.literal('engagement'), fact: engagementFact }),
  z.object({ ...suggestionBase, kind: z.literal('commitment'), fact: commitmentFact }),
  z.object({ ...suggestionBase, kind: z.literal('figure'), fact: figureFact }),
  z.object({ ...suggestionBase, kind: z.literal('person'), fact: personFact }),
]);

export const annotation = z.object({
  id: z.string(),
  passage,
  comment: z.string(),
  tags: z.array(z.string()),
  author: z.string(),
  createdAt: z.string(),
});

/** A passage of the article that carries a record. */
export const recordLink = z.object({
  recordKind: z.enum(RECORD_KINDS),
  recordId: z.string(),
  label: z.string(),
  basis: z.enum(EVIDENCE_BASES),
  passage,
});

/** Another article as it stands to the one that is read; see core/model/story.ts. */
export const relatedArticle = z.object({
  id: z.string(),
  label: z.string(),
  language: z.string(),
  publisher: z.string().nullable(),
  /** Null where an editor has put it there, and no fact speaks for it. */
  match: z
    .object({
      relation: z.enum(STORY_RELATIONS),
      score: z.number(),
      certainty: z.enum(CERTAINTIES),
      /** Partner CN, date XXXX-12-12, parties 5, the share of a text in common. */
      reasons: z.array(z.object({ kind: z.enum(STORY_FACTS), value: z.string() })).readonly(),
    })
    .nullable(),
});

export const story = z.object({
  id: z.string(),
  /** The other articles of the story. */
  others: z.array(relatedArticle),
});

/** All that the reading desk needs of one article. */
export const articleDetail = articleRow.extend({
  url: z.string().nullable(),
  sha256: z.string(),
  encoding: z.string(),
  mediaType: z.string(),
  text: z.string(),
  blocks: z.array(span.extend({ kind: z.enum(BLOCK_KINDS) })),
  suggestions: z.array(suggestion),
  annotations: z.array(annotation),
  records: z.array(recordLink),
  tags: z.array(z.string()),
  story: story.nullable(),
  /** Articles outside the story that may be of it, the likeliest first: for the editor to say. */
  maybeSameStory: z.array(relatedArticle),
});

export const searchHit = z.object({
  articleId: z.string(),
  title: z.string(),
  language: z.string(),
  /** The passage with `⟦` and `⟧` around each hit. */
  snippet: z.string(),
});

export type ArticleRow = z.infer<typeof articleRow>;
export type ArticleDetail = z.infer<typeof articleDetail>;
export type SuggestionDetail = z.infer<typeof suggestion>;
export type AnnotationDetail = z.infer<typeof annotation>;
export type RecordLink = z.infer<typeof recordLink>;
export type RelatedArticle = z.infer<typeof relatedArticle>;
export type StoryDetail = z.infer<typeof story>;
