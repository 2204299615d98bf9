import { type CountryCode, countryName } from '../model/country.ts';
import { fold } from '../model/fold.ts';
import { LANGUAGES } from '../model/language.ts';
import type { Organisation } from '../model/organisation.ts';
import { jaccard } from './match-agreement.ts';

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
 * The bodies of one country that may be one, each pair once, under its best reason. Two bodies of the shipped list are
 * two. Only near names are compared, so a list of thousands takes no longer than a breath.
 */
export function likelyDuplicates(bodies: readonly Organisation[]): LikelyDuplicate[] {
  const best = new Map<string, LikelyDuplicate & { readonly score: number }>();
  const byPair = new Map<string, NamedBody[]>();
  for (const body of bodies) {
    const names = namesOf(body);
    const near = new Set(names.flatMap(({ pairs }) => pairs.flatMap((pair) => byPair.get(pair) ?? [])));
    for (const other of near) {
      if (!mayBeOne(body, other.body)) continue;
      for (const name of names) {
        const found = compare(other, name);
        if (!found) continue;
        const key = `${found.a} ${found.b}`;
        if (found.score > (best.get(key)?.score ?? 0)) best.set(key, found);
      }
    }
    for (const name of names) for (const pair of name.pairs) byPair.set(pair, [...(byPair.get(pair) ?? []), name]);
  }
  return [...best.values()].sort((x, y) => y.score - x.score).map(({ score: _, ...duplicate }) => duplicate);
}

function mayBeOne(a: Organisation, b: Organisation): boolean {
  return (a.key === null || b.key === null) && (a.country === b.country || a.country === null || b.country === null);
}

function compare(a: NamedBody, b: NamedBody): (LikelyDuplicate & { score: number }) | null {
  if (a.abbreviation !== b.abbreviation) return null;
  const both = { a: a.body.id, b: b.body.id, names: [a.name, b.name] as const };
  const alike = jaccard(a.pairs, b.pairs);
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
  const countries = country === null ? [] : LANGUAGES.map((language) => fold(countryName(country, language)));
  const folded = countries.reduce((rest, own) => rest.replace(` ${own} `, ' '), ` ${fold(name)} `);
  const words = folded.split(' ').filter((word) => word !== '');
  const telling = words.filter((word) => !SMALL_WORDS.has(word));
  return telling.length > 0 ? telling : words;
}
