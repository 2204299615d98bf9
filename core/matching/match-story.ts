import { edtfCompatible } from '../model/edtf.ts';
import { jaccard } from './jaccard.ts';

/** What two articles are compared by: facts, never their words. */
export interface StoryTraits {
  readonly countries: readonly string[];
  /** EDTF dates of the events told. */
  readonly dates: readonly string[];
  /** Partner bodies of the agreements and engagements, as keys or folded names. */
  readonly parties: readonly string[];
  /** Numbers stated, as text. */
  readonly figures: readonly string[];
  /** How many agreements of each kind: `mou:5`. */
  readonly kinds: readonly string[];
}

export interface StoryMatch {
  readonly score: number;
  readonly reasons: readonly {
    readonly kind: 'partner' | 'date' | 'parties' | 'figures' | 'kinds';
    readonly value: string;
  }[];
}

/** At least this much must speak for one story besides partner and day. */
const SURE = 0.5;

/**
 * Whether two articles tell of the same event: a partner country and a day in common, and besides these the bodies, the
 * numbers or the counts of agreements. Null if not; the reasons are the facts in common.
 */
export function matchStory(a: StoryTraits, b: StoryTraits): StoryMatch | null {
  const partners = a.countries.filter((country) => b.countries.includes(country));
  const date = a.dates.find((day) => b.dates.some((other) => edtfCompatible(day, other)));
  if (partners.length === 0 || date === undefined) return null;
  const parties = a.parties.filter((party) => b.parties.includes(party));
  const figures = a.figures.filter((figure) => b.figures.includes(figure));
  const kinds = a.kinds.filter((kind) => b.kinds.includes(kind));
  const score =
    0.6 * jaccard(a.parties, b.parties) + 0.25 * jaccard(a.figures, b.figures) + 0.15 * jaccard(a.kinds, b.kinds);
  if (score < SURE) return null;
  const reasons: StoryMatch['reasons'] = [
    { kind: 'partner' as const, value: partners.join(', ') },
    { kind: 'date' as const, value: date },
    { kind: 'parties' as const, value: String(parties.length) },
    { kind: 'figures' as const, value: figures.join(', ') },
    { kind: 'kinds' as const, value: kinds.join(', ') },
  ].filter(({ value }) => value !== '' && value !== '0');
  return { score, reasons };
}
