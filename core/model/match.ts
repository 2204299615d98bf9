/** The facts that two things are compared by. */
export const MATCH_FACTS = [
  'parties',
  'other-side',
  'kind',
  'date',
  'no-date',
  'fields',
  'people',
  'place',
  'numbers',
  'words',
  'name',
  'role',
  'country',
  'value',
  'unit',
  'text',
  'story',
  'rival',
  'sibling',
] as const;
export type MatchFact = (typeof MATCH_FACTS)[number];

/** One fact that speaks for or against two things being one. */
export interface MatchReason {
  readonly fact: MatchFact;
  /** `doubt`: it does not rule the match out, but it is the editor who must say. */
  readonly says: 'for' | 'doubt';
  /** What they share, or what each of them says: codes, EDTF dates and printed names; empty where there is nothing to show. */
  readonly values: readonly string[];
}

export const CERTAINTIES = ['sure', 'maybe'] as const;
/** `sure`: accepting merges unless the editor says otherwise. `maybe`: nothing is merged unless the editor says so. */
export type Certainty = (typeof CERTAINTIES)[number];

/** A record that may be the same as what a suggestion tells, with what speaks for it and what makes it doubtful. */
export interface Match {
  readonly recordId: string;
  /** 0 to 1. */
  readonly score: number;
  readonly certainty: Certainty;
  readonly reasons: readonly MatchReason[];
}
