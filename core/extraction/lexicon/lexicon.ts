import type { CountryCode } from '../../model/country.ts';
import type { Language } from '../../model/language.ts';

/** Names of countries in a language, besides those that CLDR has. Letter case counts. */
export interface CountryWords {
  readonly names: Readonly<Record<CountryCode, readonly string[]>>;
  /** Adjectives: `Chinese`; in Swedish the stem that endings are put to. */
  readonly demonyms: Readonly<Record<CountryCode, readonly string[]>>;
  /** Source of a pattern for what a name may end in. */
  readonly genitive: string;
  /** Words right before, lower case, that make it another word: `tiếng` (language). */
  readonly notAfter: readonly string[];
  /** Words right after that make it another word. */
  readonly notBefore: readonly string[];
}

/** How a language prints dates. Sources of patterns with named groups d, m, y and d2, m2, y2 for the end of an interval. */
export interface DateWords {
  readonly patterns: readonly string[];
  /** Names of months to their numbers, lower case. */
  readonly months: Readonly<Record<string, number>>;
}

/** All that extraction must know of one language. Cues are sources of patterns for whole words, lower case. */
export interface Lexicon {
  readonly language: Language;
  readonly countries: CountryWords;
  readonly dates: DateWords;
  /** What lies ahead: `sẽ`, `kommer att`, `will`. */
  readonly future: readonly string[];
}
