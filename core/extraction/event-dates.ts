import type { Edtf } from '../model/edtf.ts';
import { parseEdtf } from '../model/edtf.ts';
import type { DateFact, Support } from '../model/facts.ts';
import type { Span } from '../model/span.ts';
import { completeYear, type DateMention, latestYear } from './dates.ts';
import type { Instrument } from './instruments.ts';
import type { Reading, ReadSentence } from './reading.ts';

/** A day that the article tells of, with its year where the article allows to tell it. */
export interface EventDate extends Span {
  readonly edtf: Edtf;
  readonly sentence: ReadSentence;
  /** The year is from the day of publication. */
  readonly completed: boolean;
}

/** The days of an article that are told of, not recalled. */
export interface EventDates {
  readonly events: readonly EventDate[];
  /** The one single day among them that belongs to a signing, ceremony, visit or meeting; null if there are more or none. */
  readonly only: EventDate | null;
  /** The one interval, where there is no single day. */
  readonly period: EventDate | null;
}

/** Days older than this many years before the latest year stated are history. */
const RECENT = 1;

/** Sorts out the days that the article tells of. */
export function eventDates(reading: Reading): EventDates {
  const mentions = reading.sentences.flatMap(({ dates }) => dates);
  const latest = latestYear(mentions, reading.article);
  const stated = reading.sentences.flatMap((sentence) =>
    sentence.dates
      .filter((date) => isEvent(date, sentence, latest, reading))
      .map(({ start, end, edtf }): EventDate => {
        const complete = completeYear(edtf, reading.article.publishedOn);
        return { start, end, edtf: complete ?? edtf, sentence, completed: complete !== null };
      }),
  );
  const tied = ({ sentence }: EventDate) => sentence.text.search(reading.lexicon.agreements.occasion) >= 0;
  const events = [...stated, ...reading.sentences.flatMap((sentence) => todayIn(sentence, reading)).filter(tied)];
  const distinct = [...Map.groupBy(events, ({ edtf }) => edtf).values()].flatMap(
    (same) => same.find(tied) ?? same.slice(0, 1),
  );
  const days = distinct.filter(({ edtf }) => !edtf.includes('/'));
  const periods = distinct.filter(({ edtf }) => edtf.includes('/'));
  const one = ([first, ...more]: readonly EventDate[]) => (first && more.length === 0 && tied(first) ? first : null);
  return { events, only: one(days), period: days.length === 0 ? one(periods) : null };
}

/** `signed today`: the day of publication. */
function todayIn(sentence: ReadSentence, { article, lexicon }: Reading): EventDate[] {
  const { publishedOn } = article;
  if (publishedOn === null || !parseEdtf(publishedOn)?.last.day) return [];
  return [...sentence.text.matchAll(lexicon.dates.today)].slice(0, 1).map(({ index, 0: { length } }) => {
    const start = sentence.start + index;
    return { start, end: start + length, edtf: publishedOn, sentence, completed: true };
  });
}

function isEvent(
  date: DateMention,
  sentence: ReadSentence,
  latest: number | null,
  { article, lexicon }: Reading,
): boolean {
  if (!date.isDay || isBracketed(article.text, date, lexicon.dates.today)) return false;
  if (date.year !== null && latest !== null && date.year < latest - RECENT) return false;
  const near = article.text.slice(Math.max(sentence.start, date.start - 60), Math.min(sentence.end, date.end + 60));
  return near.search(lexicon.dates.remembered) < 0;
}

/** A date in brackets is a remark, but for `sáng nay (25/2)`, `on Wednesday (March 5)`. */
function isBracketed(text: string, { start, end }: Span, today: RegExp): boolean {
  if (text[start - 1] !== '(' || text[end] !== ')') return false;
  const before = text.slice(Math.max(0, start - 24), start - 1).trimEnd();
  return !/(?:day|dagen|nay|hôm|sáng|chiều|tối|thứ \p{L}+)$/iu.test(before) && before.search(today) < 0;
}

/** When an instrument was signed: the date of its sentence, else the article's day, which then is inferred. */
export function signingDate(
  instrument: Instrument,
  sentence: ReadSentence,
  reading: Reading,
  { events, only }: EventDates,
): { readonly date: Edtf | null; readonly support: readonly Support[] } {
  const { agreements } = reading.lexicon;
  const stated = nearest(instrument, statedFor(instrument, sentence, reading));
  if (stated) {
    const event = events.find(({ start }) => start === stated.start);
    if (event?.completed) return inferred(event.edtf, stated);
    return { date: stated.edtf, support: [] };
  }
  const [today] = todayIn(sentence, reading);
  if (today) return inferred(today.edtf, today);
  if (!only || instrument.status === 'proposed' || sentence.text.search(agreements.earlier) >= 0)
    return { date: null, support: [] };
  return inferred(only.edtf, only);
}

function inferred(date: Edtf, { start, end }: Span) {
  return { date, support: [{ field: 'date', basis: 'inferred', passage: { start, end } } as const] };
}

/** The dates of a sentence that can be the day of signing: not the year of a plan, nor the day that it takes effect. */
function statedFor(
  { noun, object, end, kind }: Instrument,
  sentence: ReadSentence,
  { article, lexicon }: Reading,
): DateMention[] {
  return sentence.dates.filter((date) => {
    const between = article.text.slice(noun.end, Math.max(noun.end, date.start));
    const ofPlan = kind === 'plan' && !date.isDay && date.start > noun.end && between.length < 12;
    // A year within the words on another instrument of the sentence is that one's.
    const ofAnother = !date.isDay && (date.start >= end || (date.start > object && date.start < noun.start));
    return !ofPlan && !ofAnother && between.search(lexicon.agreements.inForce) < 0;
  });
}

/** The date of a sentence that stands nearest to the signing; an interval only where there is no other. */
function nearest({ noun, verb, end }: Instrument, dates: readonly DateMention[]): DateMention | null {
  const anchor = verb ?? noun;
  const distance = ({ start }: DateMention) => Math.abs(start - anchor.start);
  const single = dates.filter(({ edtf, start }) => !edtf.includes('/') && start < end);
  const sorted = [...single].sort((a, b) => Number(b.isDay) - Number(a.isDay) || distance(a) - distance(b));
  return sorted[0] ?? null;
}

/** The dates of an article, each once with all its passages. */
export function dateFacts(reading: Reading, { events }: EventDates): DateFact[] {
  const { article, sentences } = reading;
  const facts = new Map<string, { role: DateFact['role']; passages: [number, number][] }>();
  const add = (edtf: Edtf, role: DateFact['role'], passage: Span | null) => {
    const fact = facts.get(edtf) ?? { role, passages: [] };
    if (passage) fact.passages.push([passage.start, passage.end]);
    facts.set(edtf, role === 'event' ? { ...fact, role } : fact);
  };
  for (const date of sentences.flatMap(({ dates }) => dates)) {
    const event = events.find(({ start }) => start === date.start);
    add(event?.edtf ?? date.edtf, event ? 'event' : 'mentioned', date);
  }
  for (const event of events.filter(({ sentence, start }) => !sentence.dates.some((date) => date.start === start)))
    add(event.edtf, 'event', event);
  if (article.publishedOn !== null) add(article.publishedOn, 'published', null);
  return [...facts].map(([edtf, fact]) => ({ edtf, ...fact }));
}
