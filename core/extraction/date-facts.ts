import { parseEdtf } from '../model/edtf.ts';
import type { DateFact } from '../model/facts.ts';
import { type DateMention, findDates, withYear } from './dates.ts';
import type { Reading } from './reading.ts';
import type { Sentence } from './sentences.ts';
import { wordPattern } from './words.ts';

/** A date where it stands in the article, with its year read from the day of publication where that is certain. */
export interface PlacedDate extends DateMention {
  readonly sentence: Sentence;
  readonly isEvent: boolean;
}

/** The dates that the sentences print. Days are events, unless they lie ahead or in a year long gone. */
export function placedDates(reading: Reading): PlacedDate[] {
  const { lexicon, article } = reading;
  const future = wordPattern(lexicon.future);
  const all = reading.sentences.flatMap((sentence) =>
    findDates(sentence.text, lexicon).map((date) => ({
      ...date,
      edtf: withYear(date.edtf, article.publishedOn),
      start: sentence.start + date.start,
      end: sentence.start + date.end,
      sentence,
    })),
  );
  const present = presentYear(
    all.map(({ edtf }) => edtf),
    article.publishedOn,
  );
  return all.map((date) => {
    const isDay = date.unit === 'day' || date.unit === 'days';
    const year = parseEdtf(date.edtf)?.first.year ?? null;
    const ahead = date.sentence.text.slice(0, date.start - date.sentence.start).search(future) >= 0;
    return { ...date, isEvent: isDay && !ahead && (year === null || present === null || year >= present - 1) };
  });
}

function presentYear(dates: readonly string[], publishedOn: string | null): number | null {
  const published = publishedOn === null ? null : (parseEdtf(publishedOn)?.first.year ?? null);
  if (published !== null) return published;
  const years = dates
    .filter((edtf) => edtf.length >= 10)
    .map((edtf) => parseEdtf(edtf)?.first.year ?? null)
    .filter((year) => year !== null);
  return years.length === 0 ? null : Math.max(...years);
}

/** The dates of an article, each once with all its passages; the day of publication with the line that prints it. */
export function dateFacts(reading: Reading, dates: readonly PlacedDate[]): DateFact[] {
  const facts = [...Map.groupBy(dates, ({ edtf }) => edtf)].map(
    ([edtf, mentions]): DateFact => ({
      edtf,
      role: mentions.some(({ isEvent }) => isEvent) ? 'event' : 'mentioned',
      passages: mentions.map(({ start, end }) => [start, end] as const),
    }),
  );
  const published = publishedFact(reading);
  return published ? [...facts, published] : facts;
}

const NUMERIC = /(?<![\d/.-])(\d{1,4})[/.-](\d{1,2})[/.-](\d{1,4})(?![\d/-])/g;

function publishedFact({ article }: Reading): DateFact | null {
  const { publishedOn, blocks, text } = article;
  if (publishedOn === null) return null;
  for (const { start, end, kind } of blocks) {
    if (kind === 'paragraph' || kind === 'heading') continue;
    for (const match of text.slice(start, end).matchAll(NUMERIC)) {
      const parts = match
        .slice(1)
        .map(Number)
        .sort((a, b) => b - a)
        .join(' ');
      if (
        parts !==
        publishedOn
          .split('-')
          .map(Number)
          .sort((a, b) => b - a)
          .join(' ')
      )
        continue;
      const at = start + match.index;
      return { edtf: publishedOn, role: 'published', passages: [[at, at + match[0].length]] };
    }
  }
  return { edtf: publishedOn, role: 'published', passages: [] };
}
