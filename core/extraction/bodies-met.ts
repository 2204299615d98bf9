import type { EngagementKind } from '../model/engagement.ts';
import type { PartyFact } from '../model/facts.ts';
import type { Span } from '../model/span.ts';
import { type Side, sidesOf } from './mentions.ts';
import type { PersonMention } from './people.ts';
import type { Reading, ReadSentence } from './reading.ts';
import { resolveParty } from './resolve.ts';

/** Whom a meeting was held with. */
export interface Met {
  readonly parties: readonly PartyFact[];
  /** Who took part, from both sides. */
  readonly people: readonly string[];
  /** Where the bodies met end in the text. */
  readonly end: number;
}

/** How much may stand between the cue, or a side, and the next side. */
const GAP = 90;
const SUBJECT_REACH = 60;

/** The bodies and persons named after a cue (`buổi làm việc với`); null if none is. */
export function bodiesMet(cue: Span, sentence: ReadSentence, reading: Reading, kind: EngagementKind): Met | null {
  const chain = chainOf(cue.end, sentence, reading);
  const last = chain.at(-1);
  if (!last) return null;
  const hosts = kind === 'forum' ? [] : personsIn(chain, sentence);
  const guests = sentence.people.filter(
    ({ end, possessive }) => !possessive && end <= cue.start && cue.start - end <= SUBJECT_REACH,
  );
  const met = chain.flatMap((side) => bodyOf(side, sentence, reading));
  const isForeign = ({ country }: PartyFact) => country !== null && country !== reading.home;
  // A guest from abroad who was received here: then it is his office that was met.
  const visitors = met.some(isForeign)
    ? []
    : guests.flatMap((guest) => officeOf(guest, sentence, reading)).filter(isForeign);
  const bodies = visitors.length > 0 ? visitors : met;
  if (bodies.length === 0) return null;
  const people = kind === 'forum' ? [] : [...guests, ...hosts].map(({ name }) => name);
  return { parties: bodies, people: [...new Set(people)], end: last.end };
}

/** Sides after the cue, up to a verb: `với ông A, Bộ trưởng …, Bộ B và C`. */
function chainOf(from: number, sentence: ReadSentence, reading: Reading): Side[] {
  const { article, lexicon } = reading;
  const chain: Side[] = [];
  let end = from;
  for (const side of sidesOf(sentence, reading)) {
    if (side.start < end || side.kind === 'country' || side.kind === 'unnamed' || side.kind === 'proper') continue;
    const gap = article.text.slice(end, side.start);
    if (gap.length > GAP || /[.;:]/u.test(gap) || gap.search(lexicon.engagements.slotEnd) >= 0) break;
    const host = chain.length > 0 && lexicon.engagements.place.test(gap);
    lexicon.engagements.place.lastIndex = 0;
    if (host) break;
    chain.push(side);
    end = side.end;
  }
  return chain;
}

/** A side as a body: an organisation, that of a person's office, or the office itself (`Đại sứ … tại …`). */
function bodyOf(side: Side, sentence: ReadSentence, reading: Reading): PartyFact[] {
  if (side.kind === 'organisation') return [party(side, sentence, reading.resolver)];
  const person = sentence.people.find(({ titleStart }) => titleStart === side.start);
  return person ? officeOf(person, sentence, reading) : [];
}

function officeOf(person: PersonMention, sentence: ReadSentence, { article, resolver }: Reading): PartyFact[] {
  const within = sentence.organisations.find(
    ({ start, end }) => (start >= person.titleStart && end <= person.start) || end === person.titleStart - 1,
  );
  if (within) return [party(within, sentence, resolver)];
  const office = article.text.slice(person.titleStart, person.start).trim();
  const country = sentence.countries.find(({ start, end }) => person.titleStart <= start && end <= person.start);
  return country ? [resolveParty(office, resolver, country.code)] : apposed(person, sentence, article.text, resolver);
}

/** `ông A, Bộ trưởng … Pháp`: the office that follows the name, up to its country. */
function apposed(
  person: PersonMention,
  sentence: ReadSentence,
  text: string,
  resolver: Reading['resolver'],
): PartyFact[] {
  const rest = text.slice(person.end, sentence.end);
  const start = /^, /u.test(rest) && rest.search(resolver.lexicon.people.title) === 2 ? person.end + 2 : null;
  const country = sentence.countries.find((mention) => start !== null && mention.start > start);
  if (start === null || !country) return [];
  const office = text.slice(start, country.end);
  return /[,.;:()]/u.test(office) ? [] : [resolveParty(office, resolver, country.code)];
}

function party(
  span: Span & { readonly name: string },
  sentence: ReadSentence,
  resolver: Reading['resolver'],
): PartyFact {
  const country = sentence.countries.find(({ start }) => start > span.end && start - span.end < 12);
  const alone = resolveParty(span.name, resolver);
  return alone.country === null && country ? resolveParty(span.name, resolver, country.code) : alone;
}

function personsIn(chain: readonly Side[], { people }: ReadSentence): PersonMention[] {
  return people.filter(({ start, end }) => chain.some((side) => side.start <= start && end <= side.end));
}
