import type { Article } from '../model/article.ts';
import { type Edtf, type EdtfDay, formatEdtf, formatInterval, parseEdtf } from '../model/edtf.ts';
import { overlaps, type Span } from '../model/span.ts';
import type { Lexicon } from './lexicon/lexicon.ts';

/** A date as one passage states it. */
export interface DateMention extends Span {
  readonly edtf: Edtf;
  /** At least one end is a day. */
  readonly isDay: boolean;
  /** The year that the passage states; null where it does not. */
  readonly year: number | null;
}

const NO_YEAR_NEEDED = 31 * 24 * 3600 * 1000;

/** The dates that a stretch of text states, in order, none with a year that it does not state. */
export function findDates(text: string, span: Span, lexicon: Lexicon): DateMention[] {
  const body = text.slice(span.start, span.end);
  const found: DateMention[] = [];
  for (const pattern of lexicon.dates.patterns) {
    for (const match of body.matchAll(pattern)) {
      const mention = readMatch(match, span.start, lexicon.dates.months);
      if (mention && !found.some((other) => overlaps(other, mention))) found.push(mention);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function readMatch(
  match: RegExpExecArray,
  offset: number,
  months: Readonly<Record<string, number>>,
): DateMention | null {
  const groups = match.groups ?? {};
  const number = (name: string) => (groups[name] === undefined ? null : Number(groups[name]));
  const month = (name: string) => {
    const word = groups[name]?.toLowerCase();
    return word === undefined ? null : (months[word] ?? Number(word));
  };
  const first = { year: number('y1') ?? number('y2'), month: month('m1') ?? month('m2'), day: number('d1') };
  const last = { year: number('y2') ?? first.year, month: month('m2') ?? first.month, day: number('d2') };
  const edtf = last.day === null ? formatEdtf(first) : formatInterval(first, last);
  if (!parseEdtf(edtf)) return null;
  const indices = Object.values(match.indices?.groups ?? {}).filter((pair) => pair !== undefined);
  const start = offset + Math.min(...indices.map(([from]) => from));
  const end = offset + Math.max(...indices.map(([, to]) => to));
  return { start, end, edtf, isDay: first.day !== null, year: first.year };
}

/**
 * A day without a year, completed from the day of publication if it lies in the month before it; null if it does not.
 * What is completed is inferred: the caller says so.
 */
export function completeYear(edtf: Edtf, publishedOn: Edtf | null): Edtf | null {
  const day = parseEdtf(edtf);
  const published = publishedOn === null ? null : parseEdtf(publishedOn)?.last;
  if (!day || !published?.year || !published.month || !published.day || day.last.day === null) return null;
  const { year } = published;
  const time = (date: EdtfDay) => Date.UTC(year, (date.month ?? 1) - 1, date.day ?? 1);
  const since = time(published) - time(day.last);
  if (day.first.year !== null || since < 0 || since > NO_YEAR_NEEDED) return null;
  const first = formatEdtf({ ...day.first, year });
  return edtf.includes('/') ? formatInterval({ ...day.first, year }, { ...day.last, year }) : first;
}

/** The latest year that an article states with a day, else at all; that of publication where it is known. Null if there is none. */
export function latestYear(dates: readonly DateMention[], article: Article): number | null {
  const published = article.publishedOn === null ? null : (parseEdtf(article.publishedOn)?.last.year ?? null);
  if (published !== null) return published;
  const years = yearsOf(dates.filter(({ isDay }) => isDay));
  // A plan for 2030 makes no signing of this year history.
  if (years.length === 0) years.push(...yearsOf(dates));
  return years.length === 0 ? null : Math.max(...years);
}

function yearsOf(dates: readonly DateMention[]): number[] {
  return dates.map(({ year }) => year).filter((year) => year !== null);
}
