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
  const [a, b] = [sides.a, sides.b].map((parties) => parties.filter((party) => isPartner(party, countries)));
  const likeness = compareBodies({ ...sides, a: a ?? [], b: b ?? [] });
  const names = namesInCommon(a ?? [], b ?? []);
  if (likeness === 'different') return null;
  if (likeness === 'unknown') return inDoubt(weights.unknown, 'parties', [...printed(a ?? []), ...printed(b ?? [])]);
  return inFavour(weights[likeness], 'parties', names);
}

/** Bodies of the other side, mostly the home country's. Other bodies there speak against, but do not rule out. */
export function compareOtherSide(
  sides: Sides,
  countries: readonly CountryCode[],
  weights: SideWeights & { readonly different: number },
): Weighed {
  const [a, b] = [sides.a, sides.b].map((parties) => parties.filter((party) => !isPartner(party, countries)));
  const likeness = compareBodies({ ...sides, a: a ?? [], b: b ?? [] });
  if (likeness === 'different')
    return inDoubt(weights.different, 'other-side', [...printed(a ?? []), ...printed(b ?? [])]);
  if (likeness === 'unknown') return { ...SILENT, points: weights.unknown };
  return inFavour(weights[likeness], 'other-side', namesInCommon(a ?? [], b ?? []));
}

/** A party of no known country is looked for among the partners: home bodies are seldom without theirs. */
function isPartner({ country }: PartyTrait, countries: readonly CountryCode[]): boolean {
  return country === null || countries.includes(country);
}

function compareBodies({ a, b, sameLanguage }: Sides): Likeness {
  const [ours, theirs] = [a, b].map((parties) => parties.filter((party) => !isVague(party)));
  if (!ours?.length || !theirs?.length) return 'unknown';
  const shared = common(bodies(ours), bodies(theirs));
  if (shared.length > 0) return shared.length === ours.length && shared.length === theirs.length ? 'same' : 'some';
  const allKnown = [...ours, ...theirs].every(({ known }) => known);
  const alike = ours.some((x) => theirs.some((y) => namesAlike(x.name, y.name)));
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

function bodies(parties: readonly PartyTrait[]): string[] {
  return [...new Set(parties.map(({ body }) => body))];
}

function printed(parties: readonly PartyTrait[]): string[] {
  return parties.map(({ name }) => name);
}

function namesInCommon(a: readonly PartyTrait[], b: readonly PartyTrait[]): string[] {
  const shared = new Set(common(bodies(a), bodies(b)));
  return b.filter(({ body }) => shared.has(body)).map(({ name }) => name);
}
