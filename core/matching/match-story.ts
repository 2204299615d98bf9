import type { CountryCode } from '../model/country.ts';
import { type Edtf, edtfCompatible } from '../model/edtf.ts';
import type { StoryMatch, StoryReason, StoryRelation } from '../model/story.ts';
import { daysFrom } from './compare-dates.ts';
import { common, jaccard } from './jaccard.ts';
import { NEAR_DUPLICATE } from './signature.ts';

/** What two articles are compared by: facts that do not depend on a language. */
export interface StoryTraits {
  readonly language: string;
  readonly publishedOn: Edtf | null;
  readonly countries: readonly CountryCode[];
  /** The days of the events told. */
  readonly dates: readonly Edtf[];
  /** Partner bodies of the agreements and engagements, as ids, keys or folded names. */
  readonly parties: readonly string[];
  /** Numbers stated, as text. */
  readonly figures: readonly string[];
  /** How many agreements of each kind: `mou:5`. */
  readonly kinds: readonly string[];
}

/** From this score on, an article of the same day joins a story; below the other, nobody is asked. */
const SURE = 0.55;
const DOUBT = 0.3;

/** Bodies count most; figures and kinds count where an article has some. */
const WEIGHTS = { parties: 0.6, figures: 0.25, kinds: 0.15 } as const;

/** A text that shares so much is the other text, whatever was read from the two. */
const SAME_TEXT = 0.8;

/** What comes later than this is another story. */
const FOLLOW_UP_DAYS = 60;

/** Reports of one event come out within so many days. */
const NEWS_DAYS = 3;

/**
 * Whether two articles tell of one story, and what the second is to the first; null if not. Near-duplicate texts of one
 * language are reprints. Else they must share a partner country, and a day or the days soon after; the same facts in
 * another language make a translation. That one follows up another is never sure.
 * @param share the share of word sequences in common, 0 to 1
 */
export function matchStory(a: StoryTraits, b: StoryTraits, share: number): StoryMatch | null {
  if (share >= NEAR_DUPLICATE) return reprint(a, b, share);
  const partners = common(a.countries, b.countries);
  if (partners.length === 0) return null;
  const day = sharedDay(a, b);
  const score = likeness(a, b);
  if (day === undefined) return followUp(a, b, score);
  if (score < DOUBT) return null;
  const certainty = score >= SURE ? 'sure' : 'maybe';
  return { relation: relationOf(a, b), score, certainty, reasons: sharedFacts(a, b) };
}

/** Days that exclude each other leave a reprint in doubt: forms are filled in anew for each occasion. */
function reprint(a: StoryTraits, b: StoryTraits, share: number): StoryMatch {
  const day = sharedDay(a, b);
  const otherDay = day === undefined && a.dates.length > 0 && b.dates.length > 0;
  const sure = !otherDay && (share >= SAME_TEXT || day !== undefined);
  const text: StoryReason = { kind: 'text', value: String(round(share)) };
  return {
    ...{ relation: 'reprint', score: round(share), certainty: sure ? 'sure' : 'maybe' },
    reasons: [text, ...sharedFacts(a, b)],
  };
}

/** The same bodies soon after: the editor must say whether it is the same affair. */
function followUp(a: StoryTraits, b: StoryTraits, score: number): StoryMatch | null {
  const gaps = a.dates.flatMap((one) => b.dates.map((other) => daysFrom(one, other))).filter((days) => days !== null);
  const [days] = gaps.sort((one, other) => Math.abs(one) - Math.abs(other));
  if (days === undefined || score < SURE || Math.abs(days) > FOLLOW_UP_DAYS) return null;
  return {
    ...{ relation: days > 0 ? 'follow-up' : 'background', score, certainty: 'maybe' },
    reasons: [...sharedFacts(a, b), { kind: 'days-apart', value: String(Math.abs(days)) }],
  };
}

/** What the second of two articles on one day's event is to the first. */
function relationOf(a: StoryTraits, b: StoryTraits): StoryRelation {
  const days = a.publishedOn && b.publishedOn ? daysFrom(a.publishedOn, b.publishedOn) : null;
  if (days !== null && Math.abs(days) > NEWS_DAYS) return days > 0 ? 'follow-up' : 'background';
  return a.language === b.language ? 'same-event' : 'translation';
}

function sharedDay(a: StoryTraits, b: StoryTraits): Edtf | undefined {
  return a.dates.find((day) => b.dates.some((other) => edtfCompatible(day, other)));
}

function likeness(a: StoryTraits, b: StoryTraits): number {
  const counted = (['parties', 'figures', 'kinds'] as const).filter(
    (fact) => fact === 'parties' || a[fact].length + b[fact].length > 0,
  );
  const sum = counted.reduce((total, fact) => total + WEIGHTS[fact] * jaccard(a[fact], b[fact]), 0);
  return round(sum / counted.reduce((total, fact) => total + WEIGHTS[fact], 0));
}

function sharedFacts(a: StoryTraits, b: StoryTraits): StoryReason[] {
  const parties = common(a.parties, b.parties).length;
  const facts: StoryReason[] = [
    { kind: 'partner', value: common(a.countries, b.countries).join(', ') },
    { kind: 'date', value: sharedDay(a, b) ?? '' },
    { kind: 'parties', value: parties === 0 ? '' : String(parties) },
    { kind: 'figures', value: common(a.figures, b.figures).join(', ') },
    { kind: 'kinds', value: common(a.kinds, b.kinds).join(', ') },
  ];
  return facts.filter(({ value }) => value !== '');
}

function round(share: number): number {
  return Math.round(share * 100) / 100;
}
