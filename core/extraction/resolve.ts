import type { CountryCode } from '../model/country.ts';
import type { PartyFact } from '../model/facts.ts';
import { fold } from '../model/fold.ts';
import { splitBracket } from '../model/organisation.ts';
import { type CountryNames, findCountries } from './countries.ts';
import type { Gazetteer, GazetteerEntry } from './gazetteer.ts';
import type { Lexicon } from './lexicon/lexicon.ts';

/** What names of bodies are resolved with, in one article. */
export interface Resolver {
  readonly gazetteer: Gazetteer;
  readonly lexicon: Lexicon;
  readonly names: CountryNames;
  readonly home: CountryCode;
  /** Full names by the folded abbreviation that the article gives them: `Cơ quan … (KCA)`. */
  readonly learnt: ReadonlyMap<string, string>;
}

/** A name as it is compared: folded, without its country and articles. */
export function coreName(name: string, lexicon: Lexicon, names: CountryNames): string {
  let core = name;
  for (const { start, end } of findCountries(name, { start: 0, end: name.length }, names).reverse()) {
    core = `${core.slice(0, start)} ${core.slice(end)}`;
  }
  return fold(core.replace(lexicon.organisations.articles, ' '));
}

/**
 * The side that a printed name stands for: its country and its key in the gazetteer, each null where nothing tells it. A
 * generic name (`Bộ Thương mại`) needs its country, in the name or `near` it.
 */
export function resolveParty(name: string, resolver: Resolver, near: CountryCode | null = null): PartyFact {
  const { base, abbreviation } = splitBracket(name);
  const stated = countryIn(base, resolver) ?? near;
  const full = resolver.learnt.get(fold(base));
  if (full && full !== base) {
    const resolved = resolveParty(full, resolver, stated);
    return { ...resolved, name, apposed: full };
  }
  const entry = lookUp(base, abbreviation, stated, resolver);
  return { name, country: stated ?? entry?.country ?? null, organisation: entry?.key ?? null };
}

function countryIn(name: string, { names }: Resolver): CountryCode | null {
  return findCountries(name, { start: 0, end: name.length }, names)[0]?.code ?? null;
}

function lookUp(
  base: string,
  abbreviation: string | null,
  country: CountryCode | null,
  { gazetteer, lexicon, names, home }: Resolver,
): GazetteerEntry | null {
  const exact = gazetteer.byName.get(fold(base)) ?? [];
  const core = (gazetteer.byCore.get(coreName(base, lexicon, names)) ?? []).filter(
    ({ learnt }) => country !== null || !learnt,
  );
  const short = abbreviation === null ? [] : (gazetteer.byName.get(fold(abbreviation)) ?? []);
  for (const candidates of [exact, core, short]) {
    const fitting = country === null ? candidates : candidates.filter((entry) => entry.country === country);
    const [only, ...others] = fitting;
    if (only && others.length === 0) return only;
    const own = fitting.find((entry) => entry.country === home);
    if (own && country === null) return own;
  }
  return null;
}

/** What tells a body from others in one article: its key, else its full name, folded. */
export function identityOf({ name, organisation }: PartyFact, { learnt }: Resolver): string {
  const { base } = splitBracket(name);
  return organisation ?? fold(learnt.get(fold(base)) ?? base);
}
