import { overlaps, type Span } from '../model/span.ts';
import type { CountryMention } from './countries.ts';
import type { OrganisationGrammar } from './lexicon/lexicon.ts';
import type { PersonMention } from './people.ts';
import { type Token, tokenAt } from './tokens.ts';

/** A sentence as the grammar of names sees it. */
export interface Ground {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly countries: readonly CountryMention[];
  readonly people: readonly PersonMention[];
  readonly grammar: OrganisationGrammar;
  /** Names of the gazetteer, where they stand. */
  readonly listed: readonly Span[];
}

/** The name around the head at a token; null if there is no head or nothing that makes it a name. */
export function grownName(ground: Ground, index: number): Span | null {
  const head = headAt(ground, index);
  if (head === null) return null;
  const first = growLeft(ground, index);
  const last = growRight(ground, head);
  const start = ground.tokens[first]?.start ?? 0;
  const bare = cutToListed(ground, start, ground.tokens[last]?.end ?? 0);
  const end = bare + bracketLength(ground, bare);
  return isName(ground, { first, head, last }, end > bare) ? { start, end } : null;
}

/** A listed name ends the name, unless a capital, a tie or a bracket goes on with it. */
function cutToListed({ text, tokens, grammar, listed }: Ground, start: number, end: number): number {
  const known = listed.find((span) => span.start === start && span.end < end);
  const next = known && tokens[tokenAt(tokens, known.end)];
  if (!known || !next || grammar.complement === 'capitals') return end;
  return next.capital || grammar.ties.has(next.lower) || bracketLength({ text, grammar }, end) > 0 ? end : known.end;
}

/** Index of the last token of the head that starts at a token; null if none does. */
function headAt({ text, tokens, grammar }: Ground, index: number): number | null {
  const start = tokens[index]?.start;
  if (start === undefined) return null;
  grammar.head.lastIndex = start;
  const match = grammar.head.exec(text);
  return match ? tokenAt(tokens, start + match[0].length) - 1 : null;
}

function growLeft({ tokens, countries, people, grammar }: Ground, index: number): number {
  let first = index;
  for (;;) {
    const token = tokens[first - 1];
    const country = token !== undefined && countries.some((mention) => overlaps(mention, token));
    // `the Philippines' National …`: the mark of the genitive stands between.
    const joined = tokens[first]?.gap === ' ' || (country && /^['’] $/u.test(tokens[first]?.gap ?? ''));
    if (!token || !joined || people.some((person) => overlaps(person, token))) return first;
    const named = grammar.complement === 'after-tie' && token.capital && first > 1;
    const fits =
      grammar.before === null
        ? token.capital || token.lower === 'the'
        : country || named || grammar.before.test(token.text);
    const before = tokens[first - 2];
    const words = grammar.joined?.test(before?.text ?? '') && grammar.joined.test(tokens[first]?.text ?? '');
    const compound = token.lower === grammar.and && (before?.text.endsWith('-') || words);
    if (!fits && !compound) return first;
    first -= compound ? 2 : 1;
    if (grammar.before === null && token.lower === 'the') return first;
  }
}

function growRight(ground: Ground, head: number): number {
  const { tokens, countries, grammar } = ground;
  let last = head;
  let tied = false;
  for (;;) {
    const next = tokens[last + 1];
    if (!next || !mayGoOn(ground, last, head, tied)) return last;
    const country = countries.find((mention) => !mention.demonym && overlaps(mention, next));
    if (country) return afterCountry(ground, country);
    tied ||= grammar.ties.has(next.lower);
    last += 1;
  }
}

/** Whether the word after `last` belongs to the name. */
function mayGoOn(ground: Ground, last: number, head: number, tied: boolean): boolean {
  const { text, tokens, countries, people, grammar } = ground;
  const next = tokens[last + 1];
  if (!next || people.some((person) => person.titleStart === next.start || overlaps(person, next))) return false;
  const joined = next.gap === ' ' || (/^ ?[-–/] ?$/u.test(next.gap) && next.capital);
  if (!joined && !(next.gap === ', ' && goesOnAsList(ground, last, head))) return false;
  grammar.stops.lastIndex = next.start;
  if (grammar.stops.test(text)) return false;
  const country = countries.some((mention) => overlaps(mention, next));
  const tie = grammar.ties.has(next.lower);
  const after = tokens[last + 2];
  if (tie && (after?.gap !== ' ' || !mayFollowTie(ground, last + 1))) return false;
  // `Ministry for the Economy`: the article that the tie lets through.
  const article = grammar.complement === 'capitals' && next.lower === 'the';
  if (article && after?.capital && grammar.ties.has(tokens[last]?.lower ?? '')) return true;
  if (grammar.complement === 'any') return true;
  if (grammar.complement === 'after-tie') return tie || tied;
  return tie || (country ? !/['’]s?$/u.test(next.text) && (tied || last > head) : next.capital);
}

/** What comes after `of` or `och` inside a name: not another body, person or country that stands for itself. */
function mayFollowTie(ground: Ground, tie: number): boolean {
  const { text, tokens, countries, people, grammar } = ground;
  const word = tokens[tie]?.lower;
  let index = tie + 1;
  if (grammar.complement === 'capitals' && tokens[index]?.lower === 'the' && word !== grammar.and) index += 1;
  const after = tokens[index];
  if (!after || people.some(({ titleStart }) => titleStart === after.start)) return false;
  grammar.stops.lastIndex = after.start;
  if (grammar.stops.test(text)) return false;
  if (grammar.complement === 'capitals' && !after.capital) return false;
  const country = countries.some((mention) => overlaps(mention, after));
  if (grammar.countryTies.has(word ?? '')) return country;
  if (word !== grammar.and) return true;
  if (ground.listed.some(({ start }) => start === after.start)) return false;
  const anotherHead = [0, 1, 2].some((step) => {
    const between = tokens.slice(index, index + step);
    return (
      headAt(ground, index + step) !== null &&
      between.every(({ capital }) => capital) &&
      (grammar.before === null || step === 0)
    );
  });
  return !anotherHead && !(country && grammar.complement !== 'any');
}

/** Whether a comma stands inside a name: `Bộ A, B, C và D`. Then items follow that no body starts, the last after `và`. */
function goesOnAsList(ground: Ground, last: number, head: number): boolean {
  const { text, tokens, grammar } = ground;
  if (tokens.slice(head, last + 1).some(({ lower }) => lower === grammar.and)) return false;
  const from = tokens[last]?.end ?? 0;
  const rest = /^[^.;()]*/u.exec(text.slice(from, from + 160))?.[0] ?? '';
  for (const item of rest.split(',').slice(1, 5)) {
    const words = item.trim();
    const at = tokenAt(tokens, from + rest.indexOf(item) + item.indexOf(words));
    if (words.startsWith(`${grammar.and} `)) return true;
    const [before = ''] = words.split(` ${grammar.and} `, 1);
    if (headAt(ground, at) !== null || before.length > 60 || startsListed(ground, at)) return false;
    if (grammar.complement !== 'after-tie' && !/^\p{Lu}/u.test(words)) return false;
    if (before !== words) return before.length < 40;
  }
  return false;
}

function startsListed({ tokens, listed }: Ground, index: number): boolean {
  return listed.some(({ start }) => start === tokens[index]?.start);
}

/** A country ends the name, but for `Anh - ASEAN`, `Việt - Nhật` and the noun after a genitive (`Kinas statsråd`). */
function afterCountry({ text, tokens, countries, grammar }: Ground, country: CountryMention): number {
  const last = tokenAt(tokens, country.end) - 1;
  const next = tokens[last + 1];
  const paired = next && (/^\p{Lu}{2,}$/u.test(next.text) || countries.some((mention) => overlaps(mention, next)));
  if (paired && /^ ?[-–] ?$/u.test(next.gap)) return last + 1;
  const genitive = grammar.complement === 'after-tie' && text.slice(country.start, country.end).endsWith('s');
  return genitive && next?.gap === ' ' && !next.capital ? last + 1 : last;
}

/** How much of the text after a name is its bracket: `(KCA)`. */
export function bracketLength({ text, grammar }: Pick<Ground, 'text' | 'grammar'>, end: number): number {
  return grammar.bracket.exec(text.slice(end, end + 100))?.[0].length ?? 0;
}

/** A head alone is no name: it takes a capital, a country, an abbreviation in brackets or a complement. */
function isName(
  { tokens, countries, grammar }: Ground,
  { first, head, last }: { first: number; head: number; last: number },
  bracket: boolean,
): boolean {
  const inside = tokens.slice(first, last + 1);
  const country = inside.some((token) => countries.some((mention) => overlaps(mention, token)));
  if (bracket || country) return last > first || bracket;
  if (grammar.complement === 'any') return tokens.slice(head + 1, last + 1).some(({ capital }) => capital);
  // A capital at the start of a sentence says nothing.
  const capital = inside[0]?.capital === true && (head > first || inside[0].gap !== '');
  if (grammar.complement === 'after-tie') return last > head || capital;
  return last > first && inside.length > (inside[0]?.lower === 'the' ? 2 : 1);
}
