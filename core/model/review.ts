import type { Claim } from './claim.ts';

export const REMARK_KINDS = ['comment', 'change'] as const;
/** What a colleague did to a brief in Word: said something about it, or changed its text. */
export type RemarkKind = (typeof REMARK_KINDS)[number];

export const REMARK_MATCHES = ['bookmark', 'text', 'similar', 'none'] as const;
/**
 * How a remark was tied to its statement: by the bookmark; where that was lost, by the same words, or by similar ones,
 * which is to be looked at; or not at all.
 */
export type RemarkMatch = (typeof REMARK_MATCHES)[number];

export const REMARK_STATES = ['pending', 'accepted', 'rejected'] as const;
export type RemarkState = (typeof REMARK_STATES)[number];

export const REMARK_PLACES = ['statement', 'note'] as const;

/** What one or more colleagues did in one place of a brief that came back. */
export interface FoundRemark {
  readonly kind: RemarkKind;
  /** Whether it is about the statement itself or about the note under it. */
  readonly about: (typeof REMARK_PLACES)[number];
  readonly match: RemarkMatch;
  /** Null where it is about no statement that can be told. */
  readonly statementId: string | null;
  /** Who, as the document names them; empty where a change was not tracked. */
  readonly author: string;
  /** ISO 8601; null where the document does not say. */
  readonly at: string | null;
  /** A change: what the edition says there; null where it says nothing. A comment: the words that it is about. */
  readonly before: string | null;
  /** A change: what stands there now; null where it was taken out. A comment: its text, answers below it. */
  readonly after: string | null;
  /** Whether colleagues have settled a comment among themselves. */
  readonly settled: boolean;
}

/** The field of a record that a change comes down to, and its new value where the words can be read as one. */
export interface Proposal {
  readonly claim: Claim;
  readonly value: string | null;
}
