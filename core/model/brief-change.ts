import type { Citation, Run } from './brief.ts';
import type { Claim } from './claim.ts';

/** How a statement differs from the one of an earlier edition: drawn as tracked changes. */
export type StatementChange =
  | { readonly type: 'added' }
  | { readonly type: 'removed' }
  | { readonly type: 'changed'; readonly before: readonly Run[] };

/** Whose tracked changes a document carries, as Word shows them. */
export interface Reviser {
  readonly author: string;
  /** ISO 8601, UTC. */
  readonly date: string;
}

/** One side of a change: the claim, and the passages under the statement that makes it. */
export interface ClaimInBrief extends Claim {
  readonly statementId: string;
  readonly citations: readonly Citation[];
}

/** One claim that differs between two briefs. */
export interface BriefChange extends Pick<Claim, 'recordKind' | 'recordId' | 'field'> {
  readonly type: 'added' | 'changed' | 'removed';
  /** Whether the record itself came or went, and the claim with it. */
  readonly whole: boolean;
  /** The section that makes the claim: the later brief's, or the earlier one's for what is gone. */
  readonly section: string;
  /** How the record is called in its brief. */
  readonly record: string;
  readonly before: ClaimInBrief | null;
  readonly after: ClaimInBrief | null;
}
