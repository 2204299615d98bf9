import type { CountryCode } from '../model/country.ts';
import type { Edtf } from '../model/edtf.ts';
import type { EngagementKind } from '../model/engagement.ts';
import { fold } from '../model/fold.ts';
import type { Match } from '../model/match.ts';
import { compareDates } from './compare-dates.ts';
import { compareOtherSide, comparePartners, type PartyTrait } from './compare-parties.ts';
import { compareFields } from './compare-words.ts';
import { common } from './jaccard.ts';
import { comparePeople, namesInCommon } from './person-names.ts';
import { bestMatch, inDoubt, inFavour, SILENT, type Weighed, weigh } from './weigh.ts';

/** What two engagements are compared by. */
export interface EngagementTraits {
  readonly kind: EngagementKind;
  readonly date: Edtf | null;
  /** The bodies met. */
  readonly parties: readonly PartyTrait[];
  readonly countries: readonly CountryCode[];
  readonly people: readonly string[];
  readonly place: string | null;
  readonly fields: readonly string[];
  readonly language: string;
}

/** An engagement of the registry. */
export interface EngagementCandidate extends EngagementTraits {
  readonly id: string;
  readonly sameStory: boolean;
}

const POINTS = {
  parties: { same: 0.45, some: 0.35, unknown: 0 },
  otherSide: { same: 0.1, some: 0.1, unknown: 0, different: -0.1 },
  kind: 0.15,
  date: { same: 0.2, fits: 0.18, coarse: 0.05, near: 0.05 },
  people: 0.15,
  place: 0.1,
  fields: 0.05,
  story: 0.1,
} as const;

/** The record of the same meeting in another article; null if none is likely enough to be asked about. */
export function matchEngagement(candidate: EngagementTraits, records: readonly EngagementCandidate[]): Match | null {
  return bestMatch(records.map((record) => compare(candidate, record)));
}

function compare(candidate: EngagementTraits, record: EngagementCandidate): Match | null {
  const countries = common(candidate.countries, record.countries);
  if (countries.length === 0) return null;
  const sides = { a: candidate.parties, b: record.parties, sameLanguage: candidate.language === record.language };
  return weigh(record.id, [
    compareMet(sides, countries, candidate.people, record.people),
    compareOtherSide(sides, countries, POINTS.otherSide),
    compareKinds(candidate.kind, record.kind),
    compareDates(candidate.date, record.date, POINTS.date),
    comparePeople(candidate.people, record.people, POINTS.people),
    comparePlaces(candidate, record),
    compareFields(candidate.fields, record.fields, POINTS.fields),
    record.sameStory ? inFavour(POINTS.story, 'story') : SILENT,
  ]);
}

/** Two people in common, one of each side, tell a meeting as well as its bodies do. */
function compareMet(
  sides: Parameters<typeof comparePartners>[0],
  countries: readonly CountryCode[],
  ours: readonly string[],
  theirs: readonly string[],
): Weighed | null {
  const met = comparePartners(sides, countries, POINTS.parties);
  const unnamed = met?.reason?.says === 'doubt';
  return unnamed && namesInCommon(ours, theirs).length > 1 ? { ...SILENT, points: POINTS.parties.some } : met;
}

/** On a visit people meet; a signing is a ceremony for one, part of a forum for another. */
const MIXED: readonly (readonly EngagementKind[])[] = [
  ['meeting', 'visit'],
  ['ceremony', 'launch', 'award'],
  ['forum', 'ceremony'],
  ['forum', 'meeting'],
];

function compareKinds(a: EngagementKind, b: EngagementKind): Weighed | null {
  if (a === b) return inFavour(POINTS.kind, 'kind', [a]);
  return MIXED.some((kinds) => kinds.includes(a) && kinds.includes(b)) ? inDoubt(0, 'kind', [a, b]) : null;
}

/** The same place speaks for a match; another name may be the other language's. */
function comparePlaces(a: EngagementTraits, b: EngagementTraits): Weighed {
  if (a.place === null || b.place === null) return SILENT;
  if (fold(a.place) === fold(b.place)) return inFavour(POINTS.place, 'place', [b.place]);
  return a.language === b.language ? inDoubt(-POINTS.place, 'place', [a.place, b.place]) : SILENT;
}
