import type { Certainty } from './match.ts';

export const STORY_RELATIONS = ['reprint', 'translation', 'same-event', 'follow-up', 'background'] as const;
/**
 * What another article is to one: the same text again, perhaps edited; the same facts in another language; another
 * report of the same event; what came after it, or before.
 */
export type StoryRelation = (typeof STORY_RELATIONS)[number];

export const STORY_FACTS = ['partner', 'date', 'parties', 'figures', 'kinds', 'text', 'days-apart'] as const;

/** A fact that two articles share, or what tells them apart. */
export interface StoryReason {
  readonly kind: (typeof STORY_FACTS)[number];
  /** Codes, EDTF dates, counts; of a text the share in common, 0 to 1. */
  readonly value: string;
}

/** That two articles tell of one story, how, and why. Nobody is asked about one that is sure; it can be left. */
export interface StoryMatch {
  readonly relation: StoryRelation;
  /** 0 to 1. */
  readonly score: number;
  readonly certainty: Certainty;
  readonly reasons: readonly StoryReason[];
}
