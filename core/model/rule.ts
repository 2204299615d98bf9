/** The rules by which extraction believes a fact, stable over versions: suggestions are kept under their names. */
export const RULES = [
  'agreement/signing-verb',
  'agreement/signed-noun',
  'agreement/adopting-verb',
  'agreement/dated-noun',
  'agreement/presented',
  'agreement/planned',
  'engagement/meeting-with',
  'engagement/visit-with',
  'engagement/forum-with',
  'engagement/body-shares',
  'commitment/will',
  'commitment/agreed',
  'commitment/content',
  'commitment/listed',
  'commitment/joint',
  'figure/counted',
  'person/title-and-name',
] as const;
export type RuleName = (typeof RULES)[number];

/** How editors of this workspace have decided on the suggestions of one rule. */
export interface RuleRecord {
  readonly rule: string;
  readonly pending: number;
  /** As they were, or corrected. */
  readonly accepted: number;
  readonly rejected: number;
}

/** Fewer decisions than this say nothing of a rule. */
const ENOUGH = 5;

/**
 * Whether editors mostly reject what a rule suggests. Among so many decisions a plain majority says the same as a rate
 * smoothed by one acceptance and one rejection, and can be told in words.
 */
export function isMostlyRejected({ accepted, rejected }: Pick<RuleRecord, 'accepted' | 'rejected'>): boolean {
  return accepted + rejected >= ENOUGH && accepted < rejected;
}
