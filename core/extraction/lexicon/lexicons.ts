import { type CountryNames, countryNames } from '../countries.ts';
import { en } from './en.ts';
import type { Lexicon } from './lexicon.ts';
import { sv } from './sv.ts';
import { vi } from './vi.ts';
import { zh } from './zh.ts';

/** The languages that extraction reads: add a file, add it here. */
export const LEXICONS: readonly Lexicon[] = [vi, sv, en, zh];

/** The lexicon of a language; null where the desk cannot read it. */
export function lexiconFor(language: string): Lexicon | null {
  return LEXICONS.find((lexicon) => lexicon.language === language) ?? null;
}

const namesByLanguage = new Map<string, CountryNames>();

/** The names of countries in the language of a lexicon, learnt once. */
export function namesFor(lexicon: Lexicon): CountryNames {
  const known = namesByLanguage.get(lexicon.language);
  if (known) return known;
  const names = countryNames(lexicon.language, lexicon.countries);
  namesByLanguage.set(lexicon.language, names);
  return names;
}
