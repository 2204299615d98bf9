import { type CountryCode, countryName } from '../model/country.ts';
import { fold } from '../model/fold.ts';
import { LANGUAGES } from '../model/language.ts';
import { common, jaccard } from './jaccard.ts';
import { inDoubt, inFavour, SILENT, type Weighed } from './weigh.ts';

/** A side of an agreement or engagement as it is compared. */
export interface PartyTrait {
  /** The body's id; its folded name where nobody knows it. */
  readonly body: string;
  /** Whether the body has names in all languages, so that another name means another body. */
  readonly known: boolean;
  readonly name: string;
  readonly country: CountryCode | null;
}

/** What the bodies of one side add to the score, by how far they are the same. */
export interface SideWeights {
  readonly same: number;
  readonly some: number;
  readonly unknown: number;
}

/** What is compared, the sides of it, and whether both were read in one language. */
interface Sides {
  readonly a: readonly PartyTrait[];
  readonly b: readonly PartyTrait[];
  readonly sameLanguage: boolean;
}

type Likeness = 'same' | 'some' | 'unknown' | 'different';

/** Bodies of the partner countries. Other bodies rule a match out; a side that is only told as a country is a doubt. */
export function comparePartners(sides: Sides, countries: readonly CountryCode[], weights: SideWeights): Weighed | null {
  const partners = only(sides, (party) => isPartner(party, countries));
  const likeness = compareBodies(partners);
  if (likeness === 'different') return null;
  if (likeness === 'unknown') return inDoubt(weights.unknown, 'parties', printedIn(partners));
  return inFavour(weights[likeness], 'parties', namesInCommon(partners));
}

/** Bodies of the other side, mostly the home country's. Other bodies there speak against, but do not rule out. */
export function compareOtherSide(
  sides: Sides,
  countries: readonly CountryCode[],
  weights: SideWeights & { readonly different: number },
): Weighed {
  const others = only(sides, (party) => !isPartner(party, countries));
  const likeness = compareBodies(others);
  if (likeness === 'different') return inDoubt(weights.different, 'other-side', printedIn(others));
  if (likeness === 'unknown') return { ...SILENT, points: weights.unknown };
  return inFavour(weights[likeness], 'other-side', namesInCommon(others));
}

function only(sides: Sides, wanted: (party: PartyTrait) => boolean): Sides {
  return { ...sides, a: sides.a.filter(wanted), b: sides.b.filter(wanted) };
}

/** A party of no known country is looked for among the partners: home bodies are seldom without theirs. */
function isPartner({ country }: PartyTrait, countries: readonly CountryCode[]): boolean {
  return country === null || countries.includes(country);
}

function compareBodies(sides: Sides): Likeness {
  const { a, b, sameLanguage } = only(sides, (party) => !isVague(party));
  if (a.length === 0 || b.length === 0) return 'unknown';
  const shared = bodiesInCommon({ a, b }).length;
  if (shared > 0) return shared === a.length && shared === b.length ? 'same' : 'some';
  const allKnown = [...a, ...b].every(({ known }) => known);
  const alike = a.some((one) => b.some((other) => namesAlike(one.name, other.name)));
  return allKnown || (sameLanguage && !alike) ? 'different' : 'unknown';
}

const COUNTED = /(?<![\p{L}\p{N}])(?:hai|cả hai|đôi|both|two|our|their|båda|två|våra|deras)(?![\p{L}\p{N}])|[双两]/iu;

/** A side that is counted (`hai bộ`, `våra ministerier`) or told as a country says little about which body it is. */
function isVague({ name, country, known }: PartyTrait): boolean {
  if (known) return false;
  if (country === null) return COUNTED.test(name);
  return [...LANGUAGES, 'zh'].some((language) => fold(countryName(country, language)) === fold(name));
}

/** From this share of words in common, two names of one language may be one body's. */
const ALIKE = 0.5;

function namesAlike(a: string, b: string): boolean {
  return jaccard(fold(a).split(' '), fold(b).split(' ')) >= ALIKE;
}

function bodiesInCommon({ a, b }: Pick<Sides, 'a' | 'b'>): string[] {
  return common(
    a.map(({ body }) => body),
    b.map(({ body }) => body),
  );
}

/** The bodies in common, as the second prints them. */
function namesInCommon(sides: Sides): string[] {
  const shared = bodiesInCommon(sides);
  return sides.b.filter(({ body }) => shared.includes(body)).map(({ name }) => name);
}

function printedIn({ a, b }: Sides): string[] {
  return [...a, ...b].map(({ name }) => name);
}
