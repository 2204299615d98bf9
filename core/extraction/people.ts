import { overlaps, type Span } from '../model/span.ts';
import type { CountryMention } from './countries.ts';
import type { Lexicon, PeopleGrammar } from './lexicon/lexicon.ts';
import { type Token, tokenAt } from './tokens.ts';

/** A person named with a title. The span is that of the name. */
export interface PersonMention extends Span {
  readonly name: string;
  /** Where the title starts, with the titles before it that belong to the same person. */
  readonly titleStart: number;
  /** Named only as the owner of something: `chuyến thăm của …`. */
  readonly possessive: boolean;
}

/** How many words may stand between a title and the name: the office. */
const REACH = 16;
const LONGEST_NAME = 6;
/** Small words inside a name. */
const PARTICLES: ReadonlySet<string> = new Set(
  'bin ibn bint al el de da do dos del der den van von di la le'.split(' '),
);

/** The persons whom a sentence names in full after a title, in order. */
export function findPeople(
  text: string,
  tokens: readonly Token[],
  countries: readonly CountryMention[],
  { people: lexicon }: Lexicon,
): PersonMention[] {
  const first = tokens[0]?.start ?? 0;
  const body = text.slice(first, tokens.at(-1)?.end ?? first);
  if (lexicon.whole) return wholeNames(body, first, lexicon.whole);
  const found: PersonMention[] = [];
  let chain: number | null = null;
  const titles = [...body.matchAll(lexicon.title)].map(({ index, 0: { length } }) => ({
    start: first + index,
    end: first + index + length,
  }));
  for (const [index, title] of titles.entries()) {
    const titleStart: number = chain ?? withCountry(title.start, countries, text);
    const next = titles[index + 1];
    const name = nameAfter(tokens, title, next?.start ?? Number.POSITIVE_INFINITY, countries, lexicon);
    chain = name || !next || !isChain(text.slice(title.end, next.start)) ? null : titleStart;
    if (!name || found.some((other) => overlaps(other, name))) continue;
    const possessive = lexicon.possessive.test(text.slice(Math.max(0, titleStart - 24), titleStart));
    found.push({ ...name, name: text.slice(name.start, name.end), titleStart, possessive });
  }
  return found;
}

function wholeNames(body: string, offset: number, pattern: RegExp): PersonMention[] {
  return [...body.matchAll(pattern)].flatMap(({ index, indices }) => {
    const [start, end] = indices?.groups?.name ?? [0, 0];
    const name = body.slice(start, end);
    const mention = { start: offset + start, end: offset + end, name, titleStart: offset + index, possessive: false };
    return name === '' ? [] : [mention];
  });
}

/** `India’s Minister`, `Kinas president`: the country before a title belongs to the office. */
function withCountry(start: number, countries: readonly CountryMention[], text: string): number {
  return countries.find(({ end }) => end < start && text.slice(end, start) === ' ')?.start ?? start;
}

/** Titles that follow each other belong to one person: `Tổng Bí thư, Chủ tịch`, `Mr`. */
function isChain(between: string): boolean {
  return /^(?:,? (?:\p{L}+ )?|[^.;:()]{0,60} )$/u.test(between) && !/[.;:()]/u.test(between) && between.length < 40;
}

function nameAfter(
  tokens: readonly Token[],
  title: Span,
  nextTitle: number,
  countries: readonly CountryMention[],
  lexicon: PeopleGrammar,
): Span | null {
  const from = tokenAt(tokens, title.end);
  let run: Token[] = [];
  let bracketed = false;
  for (let index = from; index < Math.min(tokens.length, from + REACH); index++) {
    const token = tokens[index];
    if (!token || token.start >= nextTitle) break;
    // `Giám đốc ĐH Hạ Môn (Trung Quốc) Trương …`: what stands in brackets is passed over.
    bracketed = (bracketed && !token.gap.includes(')')) || (run.length === 0 && index > from && token.gap === ' (');
    if (bracketed) continue;
    const abbreviated = token.gap === '. ' && /^\p{Lu}\p{L}{1,3}$/u.test(tokens[index - 1]?.text ?? '');
    const apart = !abbreviated && token.gap !== ') ' && /[.,;:"”“()!?–]|- /u.test(token.gap);
    if (apart && (run.length > 0 || !isApposed(tokens, index, from, countries, lexicon))) break;
    if (lexicon.stops.has(token.lower) && !token.capital) break;
    const country = countries.some((mention) => overlaps(mention, token));
    const next = tokens[index + 1];
    if (run.length > 0 && PARTICLES.has(token.lower) && token.gap === ' ' && next?.capital) run.push(token);
    else if (!isNameWord(token, run.length === 0, lexicon) || country) {
      if (run.length > 1) break;
      run = [];
    } else if (run.length > 0 || mayStart(tokens, index, from, countries, lexicon)) run.push(token);
  }
  return run.length > 1 ? spanOf(run.slice(0, LONGEST_NAME)) : null;
}

/** `Bộ trưởng Bộ … Lào, Hiem …`, `… Bộ … - Nguyễn …`: the name is set off from the office by a comma or a dash. */
function isApposed(
  tokens: readonly Token[],
  index: number,
  from: number,
  countries: readonly CountryMention[],
  lexicon: PeopleGrammar,
): boolean {
  const [previous, token] = [tokens[index - 1], tokens[index]];
  if (!previous || !token || index === from || !/^(?:, | ?[-–] )$/u.test(token.gap)) return false;
  if (countries.some((mention) => overlaps(mention, previous)) || lexicon.surname?.test(token.text)) return true;
  // `the Minister for … Transition of the … Republic, Vittorio Colao,`: set off on both sides.
  if (!/^, /u.test(token.gap)) return false;
  const words = tokens.slice(index, index + LONGEST_NAME + 1);
  const end = words.findIndex((word, position) => position > 0 && (!/^[ -]$/u.test(word.gap) || !word.capital));
  const name = words.slice(0, end < 0 ? words.length : end);
  const closed = end < 0 || /^[,.]/u.test(words[end]?.gap ?? '') || lexicon.office.test(previous.text);
  return lexicon.surname === null && name.length > 1 && closed && name.every((word) => isNameWord(word, true, lexicon));
}

/** A capitalised word that is no abbreviation, and at the start of a name no word of an office. */
function isNameWord({ text, capital, gap }: Token, first: boolean, lexicon: PeopleGrammar): boolean {
  if (!capital || /^[\p{Lu}\d&]{2,}$/u.test(text)) return false;
  return first ? !lexicon.office.test(text) : /^[ -]$/u.test(gap);
}

/** Where family names come first, a name starts with one, right after the title or after the country of the office. */
function mayStart(
  tokens: readonly Token[],
  index: number,
  from: number,
  countries: readonly CountryMention[],
  lexicon: PeopleGrammar,
): boolean {
  const previous = tokens[index - 1];
  if (lexicon.surname === null || index === from || !previous || tokens[index]?.gap === ') ') return true;
  return lexicon.surname.test(tokens[index]?.text ?? '') || countries.some((mention) => overlaps(mention, previous));
}

function spanOf(run: readonly Token[]): Span {
  const start = run[0]?.start ?? 0;
  const last = run.at(-1);
  return { start, end: last ? last.start + last.text.replace(/['’]s$/u, '').length : start };
}

/**
 * Names without the possessive ending that a language glues to them, where the article also prints the bare name:
 * `Ana Torress besök` beside `Ana Torres`.
 */
export function withoutGenitives(
  people: readonly PersonMention[],
  names: ReadonlySet<string>,
  { people: { genitive } }: Lexicon,
): PersonMention[] {
  return people.map((person) => {
    const bare = person.name.slice(0, -genitive.length);
    if (genitive === '' || !person.name.endsWith(genitive) || !names.has(bare)) return person;
    return { ...person, name: bare, end: person.end - genitive.length };
  });
}
