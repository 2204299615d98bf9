import { splitBracket } from '../model/organisation.ts';
import { overlaps, type Span } from '../model/span.ts';
import type { CountryMention } from './countries.ts';
import { bracketLength, type Ground, grownName } from './grow-name.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { organisations as english } from './lexicon/names/en.ts';
import { findNames, type NameIndex } from './name-index.ts';
import type { PersonMention } from './people.ts';
import { type Token, tokenAt } from './tokens.ts';

/** The name of a body as printed, with its abbreviation in brackets if it has one. */
export interface OrganisationMention extends Span {
  readonly name: string;
}

/** Names that a text may hold without a noun that announces them. */
export interface KnownNames {
  /** Abbreviations and names of one word. */
  readonly words: ReadonlySet<string>;
  /** The longer names of the gazetteer in the language of the text. */
  readonly names: NameIndex;
}

/** The bodies that a sentence names: by the grammar of their names, and known abbreviations. In order, apart. */
export function findOrganisations(
  text: string,
  tokens: readonly Token[],
  countries: readonly CountryMention[],
  people: readonly PersonMention[],
  lexicon: Lexicon,
  known: KnownNames,
): OrganisationMention[] {
  const listed = findNames(text, tokens, known.names);
  const ground = { text, tokens, countries, people, grammar: lexicon.organisations, listed };
  const found: OrganisationMention[] = [];
  const add = (span: Span | null) => {
    const free =
      span !== null &&
      !found.some((other) => overlaps(other, span)) &&
      !people.some((person) => overlaps(person, span)) &&
      !isCountry(text, span, countries) &&
      !isInstrument(text.slice(span.start, span.end), lexicon);
    if (free) found.push({ ...span, name: text.slice(span.start, span.end) });
  };
  for (const span of whole(text, tokens, lexicon)) add({ ...span, end: span.end + bracketLength(ground, span.end) });
  for (const [index, token] of tokens.entries()) {
    if (found.some((other) => overlaps(other, token)) || people.some((person) => overlaps(person, token))) continue;
    add(withListed(grownName(ground, index), ground));
  }
  // Bodies abroad are also printed under their English names.
  if (lexicon.organisations !== english) {
    const abroad = { ...ground, grammar: english };
    for (const [index, { capital }] of tokens.entries()) if (capital) add(grownName(abroad, index));
  }
  for (const span of abbreviated(ground)) add(span);
  for (const span of listed) {
    const end = goesOn(span, ground);
    add({ start: ownedFrom(span.start, ground), end: end + bracketLength(ground, end) });
  }
  for (const { start, end, text: word } of tokens) {
    if (known.words.has(word)) add({ start: ownedFrom(start, ground), end: goesOn({ start, end }, ground) });
  }
  return found.sort((a, b) => a.start - b.start);
}

function whole(text: string, tokens: readonly Token[], { organisations }: Lexicon): Span[] {
  if (organisations.whole === null) return [];
  const start = tokens[0]?.start ?? 0;
  return [...text.slice(start, tokens.at(-1)?.end ?? start).matchAll(organisations.whole)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
}

/** Where a name of one word ends with the capitalised words behind it: `CMC Global`, `FPT Software`. */
function goesOn({ start, end }: Span, { text, tokens, countries, people, grammar }: Ground): number {
  if (grammar.nativeWord === null || /\s/u.test(text.slice(start, end))) return end;
  const others: readonly Span[] = [...countries, ...people.map((person) => ({ ...person, start: person.titleStart }))];
  let last = end;
  for (const next of tokens.slice(tokenAt(tokens, end)).slice(0, 3)) {
    grammar.stops.lastIndex = next.start;
    const fits = next.capital && next.gap === ' ' && !grammar.nativeWord.test(next.text) && !grammar.stops.test(text);
    if (!fits || others.some((span) => overlaps(span, next))) break;
    last = next.end;
  }
  return last;
}

/** A listed name that goes beyond the grammar's is the name: `Đài Tiếng nói Việt Nam`, `Swedish Post and Telecom Authority`. */
function withListed(grown: Span | null, ground: Ground): Span | null {
  const wider =
    grown && ground.listed.find((span) => overlaps(span, grown) && (span.start < grown.start || span.end > grown.end));
  if (!wider) return grown;
  const end = wider.end > grown.end ? wider.end + bracketLength(ground, wider.end) : grown.end;
  return { start: Math.min(grown.start, wider.start), end };
}

/** Where a name starts with whose it is: `Korea's KBS`, `finska Nokia`. */
function ownedFrom(start: number, { text, countries }: Ground): number {
  const owner = countries.find(({ end }) => end === start - 1);
  return owner && (owner.demonym || /['’s]$/u.test(text.slice(owner.start, owner.end))) ? owner.start : start;
}

/** `the European Union` is named like a body, but stands for itself like a country. */
function isCountry(text: string, span: Span, countries: readonly CountryMention[]): boolean {
  return countries.some(({ start, end }) => end === span.end && text.slice(span.start, start).trim().length <= 3);
}

/** `Digital Economy Partnership Agreement (DEPA)` has an abbreviation like a body, but is none. */
function isInstrument(name: string, { agreements, organisations }: Lexicon): boolean {
  const { base } = splitBracket(name);
  return agreements.nouns.some(({ noun }) =>
    [...base.matchAll(noun)].some(
      ({ index, 0: { length } }) =>
        index === 0 || (organisations.complement === 'capitals' && index + length === base.length),
    ),
  );
}

/** Names before an abbreviation in brackets that no head announces: `Nghiên cứu khoa học … (VSR)`. */
function abbreviated({ text, tokens, grammar }: Ground): Span[] {
  return tokens.flatMap((token, index) => {
    if (!/\($/u.test(token.gap) || !/^\p{Lu}[\p{L}&]{1,11}$/u.test(token.text) || text[token.end] !== ')') return [];
    let first = index;
    for (let back = index - 1; back >= 0; back--) {
      const word = tokens[back];
      if (!word || (back < index - 1 && tokens[back + 1]?.gap !== ' ')) break;
      grammar.stops.lastIndex = word.start;
      if (grammar.stops.test(text)) break;
      if (grammar.complement !== 'any' && !word.capital && !grammar.ties.has(word.lower)) break;
      if (word.capital) first = back;
    }
    const start = tokens[first]?.start ?? token.start;
    return first < index - 1 ? [{ start, end: token.end + 1 }] : [];
  });
}
