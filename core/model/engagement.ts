import type { Party } from './agreement.ts';
import type { CountryCode } from './country.ts';
import type { Edtf } from './edtf.ts';

export const ENGAGEMENT_KINDS = ['meeting', 'visit', 'forum', 'ceremony', 'award', 'launch'] as const;
export type EngagementKind = (typeof ENGAGEMENT_KINDS)[number];

/** A meeting, visit, forum, ceremony, award or launch in the registry. */
export interface Engagement {
  readonly id: string;
  readonly kind: EngagementKind;
  readonly language: string;
  readonly with: readonly Party[];
  readonly people: readonly string[];
  readonly place: string | null;
  readonly date: Edtf | null;
  readonly countries: readonly CountryCode[];
  readonly fields: readonly string[];
}
