import type { Reviser } from './brief-change.ts';

/** How a brief shows what changed since an earlier edition: not at all, as a section, or as tracked changes. */
export const CHANGE_DISPLAYS = ['none', 'section', 'tracked'] as const;
export type ChangeDisplay = (typeof CHANGE_DISPLAYS)[number];

/** What the editor chose for an edition besides language and house style; kept with it. */
export interface EditionOptions {
  readonly changes: ChangeDisplay;
  /** The edition that the changes are counted from; null where none are shown. */
  readonly since: string | null;
  /** In whose name changes are tracked; null where they are not. */
  readonly reviser: Reviser | null;
}

/** What is found when an edition is looked at again. */
export interface EditionProof {
  /** Whether the kept bytes are those that left the desk. */
  readonly intact: boolean;
  /** Whether the kept data, drawn by this program, give the same bytes again. */
  readonly redrawn: boolean;
  /** The version of the program that wrote the edition, and the one that looked: they may draw differently. */
  readonly writtenBy: string;
  readonly checkedBy: string;
}
