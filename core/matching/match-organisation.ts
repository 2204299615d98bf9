import { type CountryCode, countryName } from '../model/country.ts';
import { fold } from '../model/fold.ts';
import { LANGUAGES } from '../model/language.ts';
import type { Organisation } from '../model/organisation.ts';

/** Two bodies that may be one, and why: names that are the same but for their country, names alike, one abbreviation. */
export interface LikelyDuplicate {
  readonly a: string;
  readonly b: string;
  readonly reason: 'same-name' | 'names-alike' | 'abbreviation';
  /** The names that say so, of a and of b. */
  readonly names: readonly [string, string];
}

/** From this share of word pairs in common two names are alike. */
const ALIKE = 0.5;

/** Words that say nothing of which body it is. */
const SMALL_WORDS = new Set(['va', 'cua', 'och', 'for', 'and', 'of', 'the', 'det', 'den', 'i', 'a', 'an']);

interface NamedBody {
  readonly body: Organisation;
  readonly name: string;
  readonly abbreviation: boolean;
  /** The pairs of neighbouring words, the edges too; order makes `Bách khoa` and `Khoa học` two. */
  readonly pairs: readonly string[];
}

/**
 * The bodies of one country that may be one, each pair once, under its best reason, the likeliest first. Two bodies of
 * the shipped list are two.
 */
export function likelyDuplicates(bodies: readonly Organisation[]): LikelyDuplicate[] {
  const best = new Map<string, Scored>();
  const names: NamedBody[] = [];
  const postings = new Map<string, number[]>();
  // Only names that share a pair of words are compared, so that thousands of bodies take no longer than a breath.
  for (const name of bodies.flatMap(namesOf)) {
    for (const [index, shared] of sharing(postings, name)) {
      const found = compare(names[index] ?? name, name, shared);
      if (found && found.score > (best.get(`${found.a} ${found.b}`)?.score ?? 0)) {
        best.set(`${found.a} ${found.b}`, found);
      }
    }
    for (const key of name.pairs.flatMap((pair) => [`${name.body.country ?? ''} ${pair}`, `* ${pair}`])) {
      const known = postings.get(key);
      if (known) known.push(names.length);
      else postings.set(key, [names.length]);
    }
    names.push(name);
  }
  return [...best.values()].sort((x, y) => y.score - x.score).map(({ score: _, ...duplicate }) => duplicate);
}

type Scored = LikelyDuplicate & { readonly score: number };

/** How many pairs each earlier name has in common with one: names of its country or of none; of any where it has none. */
function sharing(postings: ReadonlyMap<string, readonly number[]>, { pairs, body }: NamedBody): Map<number, number> {
  const shared = new Map<number, number>();
  for (const place of body.country === null ? ['*'] : [body.country, '']) {
    for (const pair of pairs) {
      for (const index of postings.get(`${place} ${pair}`) ?? []) shared.set(index, (shared.get(index) ?? 0) + 1);
    }
  }
  return shared;
}

function compare(a: NamedBody, b: NamedBody, shared: number): Scored | null {
  if (a.body === b.body || a.abbreviation !== b.abbreviation) return null;
  if (a.body.key !== null && b.body.key !== null) return null;
  const both = { a: a.body.id, b: b.body.id, names: [a.name, b.name] as const };
  const alike = shared / (a.pairs.length + b.pairs.length - shared);
  if (a.abbreviation) {
    // Another country has another body of the same letters.
    const same = alike === 1 && a.body.country !== null && a.body.country === b.body.country;
    return same ? { ...both, reason: 'abbreviation', score: 0.9 } : null;
  }
  if (alike === 1) return { ...both, reason: 'same-name', score: 1 };
  return alike >= ALIKE ? { ...both, reason: 'names-alike', score: alike * 0.8 } : null;
}

function namesOf(body: Organisation): NamedBody[] {
  return body.names.map(({ name, kind }) => {
    const words = wordsOf(name, body.country);
    return {
      body,
      name,
      abbreviation: kind === 'abbreviation',
      pairs: [...new Set(['', ...words].map((word, index) => `${word} ${words[index] ?? ''}`))],
    };
  });
}

/** The words of a name, folded, without small ones and without its country. */
function wordsOf(name: string, country: CountryCode | null): string[] {
  const own = country === null ? [] : foldedCountry(country);
  const folded = own.reduce((rest, words) => rest.replace(` ${words} `, ' '), ` ${fold(name)} `);
  const words = folded.split(' ').filter((word) => word !== '');
  const telling = words.filter((word) => !SMALL_WORDS.has(word));
  return telling.length > 0 ? telling : words;
}

const foldedCountries = new Map<CountryCode, readonly string[]>();

/** A country's names in the languages of the desk; asked for every name, worked out once. */
function foldedCountry(code: CountryCode): readonly string[] {
  const known = foldedCountries.get(code) ?? LANGUAGES.map((language) => fold(countryName(code, language)));
  foldedCountries.set(code, known);
  return known;
}
