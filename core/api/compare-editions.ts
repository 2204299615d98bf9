import { editionBrief, getEdition } from '../../db/queries/editions.ts';
import { compareBriefs } from '../brief/compare-briefs.ts';
import type { DeskContext } from '../context.ts';
import type { BriefChange } from '../model/brief-change.ts';
import { buildBrief } from './build-brief.ts';

/** The changes between two editions, with the headings of the sections that they stand in. */
export interface Comparison {
  readonly changes: readonly BriefChange[];
  readonly headings: Readonly<Record<string, string>>;
}

/**
 * What changed from one edition to another, or to the registry as it stands now (`to` absent), which is then worded in
 * the language of the edition. Null when there is no such edition.
 */
export function compareEditions(context: DeskContext, from: string, to: string | undefined): Comparison | null {
  const edition = getEdition(context.read, from);
  const before = editionBrief(context.read, from);
  if (!edition || !before) return null;
  const after = to === undefined ? buildBrief(context, edition).brief : editionBrief(context.read, to);
  if (!after) return null;
  const sections = [...before.sections, ...after.sections];
  return {
    changes: compareBriefs(before, after),
    headings: Object.fromEntries(sections.map(({ key, heading }) => [key, heading])),
  };
}
