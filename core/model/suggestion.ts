import type { AgreementFact, CommitmentFact, EngagementFact, FigureFact, PersonFact } from './facts.ts';

export const SUGGESTION_STATES = ['pending', 'accepted', 'edited', 'rejected'] as const;
export type SuggestionState = (typeof SUGGESTION_STATES)[number];

/** The fact of a suggestion, by the kind of record it would become. */
export type SuggestedFact =
  | { readonly kind: 'agreement'; readonly fact: AgreementFact }
  | { readonly kind: 'engagement'; readonly fact: EngagementFact }
  | { readonly kind: 'commitment'; readonly fact: CommitmentFact }
  | { readonly kind: 'figure'; readonly fact: FigureFact }
  | { readonly kind: 'person'; readonly fact: PersonFact };

/** What a reader rule believes of an article. Never a record until an editor accepts. */
export type Suggestion = SuggestedFact & {
  readonly id: string;
  readonly articleId: string;
  readonly rule: string;
  readonly state: SuggestionState;
  /** The record it became or was merged into. */
  readonly recordId: string | null;
};
