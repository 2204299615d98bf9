import type { CountryCode } from '../model/country.ts';
import { fold } from '../model/fold.ts';
import type { Match } from '../model/match.ts';
import { common } from './jaccard.ts';
import { compareNames } from './person-names.ts';
import { bestMatch, inDoubt, inFavour, SILENT, type Weighed, weigh } from './weigh.ts';

/** What two people are compared by. */
export interface PersonTraits {
  readonly name: string;
  readonly role: string | null;
  readonly organisation: string | null;
  /** The partner countries of the articles that name them. */
  readonly countries: readonly CountryCode[];
  readonly language: string;
}

export interface PersonCandidate extends PersonTraits {
  readonly id: string;
}

const POINTS = { equal: 0.7, 'without-marks': 0.65, reordered: 0.6, country: 0.15, role: 0.15 } as const;

/** The person whom another article names; two of one name, with other offices and in other countries, may be two. */
export function matchPerson(candidate: PersonTraits, people: readonly PersonCandidate[]): Match | null {
  return bestMatch(people.map((person) => compare(candidate, person)));
}

function compare(candidate: PersonTraits, person: PersonCandidate): Match | null {
  const likeness = compareNames(candidate.name, person.name);
  if (likeness === null) return null;
  const countries = common(candidate.countries, person.countries);
  return weigh(person.id, [
    inFavour(POINTS[likeness], 'name', [person.name]),
    countries.length > 0 ? inFavour(POINTS.country, 'country', countries) : SILENT,
    compareOffices(candidate, person),
  ]);
}

/** What an office is called in another language is not known here. */
function compareOffices(a: PersonTraits, b: PersonTraits): Weighed {
  const [ours, theirs] = [a, b].map(({ role, organisation }) => [role, organisation].filter((part) => part !== null));
  if (!ours?.length || !theirs?.length || a.language !== b.language) return SILENT;
  const [words, others] = [stemsOf(ours), stemsOf(theirs)];
  const share = common(words, others).length / Math.min(words.length, others.length);
  if (share === 0) return inDoubt(-POINTS.role, 'role', [ours.join(', '), theirs.join(', ')]);
  return share >= SAME_OFFICE ? inFavour(POINTS.role, 'role', [theirs.join(', ')]) : SILENT;
}

/** From this share of the shorter one's words on, two names of an office are one: `Minister`, `Minister of Science`. */
const SAME_OFFICE = 0.75;

/** The words without what their form adds: `statssekreterare`, `statssekreteraren`. */
function stemsOf(parts: readonly string[]): string[] {
  const words = fold(parts.join(' ')).split(' ');
  return [...new Set(words.map((word) => word.slice(0, 8)))];
}
