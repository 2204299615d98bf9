import type { Edtf } from '../model/edtf.ts';
import type { Support } from '../model/facts.ts';
import { overlaps, type Span } from '../model/span.ts';
import type { EventDate, EventDates } from './event-dates.ts';
import type { Reading, ReadSentence } from './reading.ts';

/** Where and when something took place, as its sentence says or the article allows to tell. */
export interface PlaceAndDate {
  readonly place: string | null;
  readonly date: Edtf | null;
  readonly support: readonly Support[];
}

/** Reads the place from the sentence; the day from the sentence, from `cùng ngày`, or from the article's only event date. */
export function placeAndDate(sentence: ReadSentence, reading: Reading, dates: EventDates): PlaceAndDate {
  return { place: placeOf(sentence, reading), ...dateOf(sentence, reading, dates) };
}

/** A capitalised name after `tại`, `ở`, `in` that is no body, person or country. */
function placeOf(sentence: ReadSentence, { article, lexicon }: Reading): string | null {
  const taken: Span[] = [...sentence.organisations, ...sentence.people, ...sentence.countries];
  for (const match of sentence.text.matchAll(lexicon.engagements.place)) {
    const start = sentence.start + match.index + match[0].length;
    const name = /^\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*){0,3}/u.exec(article.text.slice(start, sentence.end))?.[0];
    const span = { start, end: start + (name?.length ?? 0) };
    if (name && !taken.some((other) => overlaps(other, span)) && !lexicon.engagements.notPlace.test(name)) return name;
  }
  return null;
}

function dateOf(
  sentence: ReadSentence,
  { lexicon }: Reading,
  { events, only, period }: EventDates,
): Omit<PlaceAndDate, 'place'> {
  const own = events.filter((event) => event.sentence.index === sentence.index);
  const stated = own.find(({ edtf }) => !edtf.includes('/')) ?? own[0];
  if (stated) return stated.completed ? inferred(stated) : { date: stated.edtf, support: [] };
  const sameDay = sentence.text.search(lexicon.dates.sameDay) >= 0;
  const before = events.findLast(({ sentence: { index }, edtf }) => index < sentence.index && !edtf.includes('/'));
  const from = sameDay ? (before ?? null) : (only ?? period);
  return from ? inferred(from) : { date: null, support: [] };
}

function inferred({ edtf, start, end }: EventDate): Omit<PlaceAndDate, 'place'> {
  return { date: edtf, support: [{ field: 'date', basis: 'inferred', passage: { start, end } }] };
}
