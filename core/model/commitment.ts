import type { CountryCode } from './country.ts';
import type { Edtf } from './edtf.ts';

export const COMMITMENT_STATUSES = ['planned', 'under-way', 'done', 'lapsed'] as const;
export type CommitmentStatus = (typeof COMMITMENT_STATUSES)[number];

/** What a side said that it would do, from an agreement, an engagement or an article alone. */
export interface Commitment {
  readonly id: string;
  readonly text: string;
  readonly language: string;
  readonly agreementId: string | null;
  readonly owner: string | null;
  readonly due: Edtf | null;
  /** Null until an editor says. */
  readonly status: CommitmentStatus | null;
  readonly countries: readonly CountryCode[];
}
