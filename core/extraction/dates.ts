import type { Edtf, EdtfDay } from '../model/edtf.ts';
import { formatEdtf, formatInterval, parseEdtf } from '../model/edtf.ts';
import type { Span } from '../model/span.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { WORD_END, WORD_START } from './words.ts';

/** A date printed in a text, as it states it: an unstated year is XXXX. */
export interface DateMention extends Span {
  readonly edtf: Edtf;
  /** How exact it is. An interval of days is `days`. */
  readonly unit: 'year' | 'month' | 'day' | 'days';
}

const patterns = new Map<string, readonly RegExp[]>();

function patternsOf({ language, dates }: Lexicon): readonly RegExp[] {
  const known = patterns.get(language);
  if (known) return known;
  const made = dates.patterns.map((source) => new RegExp(`${WORD_START}(?:${source})${WORD_END}`, 'giu'));
  patterns.set(language, made);
  return made;
}

/** Every date that a text prints, in its order. Patterns that come first win where two overlap. */
export function findDates(text: string, lexicon: Lexicon): DateMention[] {
  const found: DateMention[] = [];
  for (const pattern of patternsOf(lexicon)) {
    for (const match of text.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (found.some((other) => other.start < span.end && span.start < other.end)) continue;
      const date = readDate(match.groups ?? {}, lexicon);
      if (date) found.push({ ...span, ...date });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function readDate(
  groups: Record<string, string | undefined>,
  lexicon: Lexicon,
): { edtf: Edtf; unit: DateMention['unit'] } | null {
  const month = (text: string | undefined) =>
    text === undefined ? null : (lexicon.dates.months[text.toLowerCase().replace('.', '')] ?? Number(text));
  const number = (text: string | undefined) => (text === undefined ? null : Number(text));
  const { d, m, y, d2, m2, y2 } = groups;
  if (d2 !== undefined) {
    const year = number(y2);
    const last = { year: year ?? number(y), month: month(m2) ?? month(m), day: number(d2) };
    const first = { year: number(y) ?? year, month: month(m) ?? last.month, day: number(d) };
    const edtf = formatInterval(first, last);
    return parseEdtf(edtf) ? { edtf, unit: 'days' } : null;
  }
  const day: EdtfDay = { year: number(y), month: month(m), day: number(d) };
  const edtf = formatEdtf(day);
  if (!parseEdtf(edtf)) return null;
  return { edtf, unit: day.day !== null ? 'day' : day.month !== null ? 'month' : 'year' };
}

/** How long before an article's day of publication its news may lie, and how long after, in days. */
const BEFORE = 92;
const AFTER = 31;

/**
 * Reads an unstated year from the article's own day of publication, where that leaves one year only: the day must lie
 * within a quarter before it or a month after it. Otherwise the date stays as stated.
 */
export function withYear(edtf: Edtf, publishedOn: Edtf | null): Edtf {
  const published = publishedOn === null ? null : parseEdtf(publishedOn)?.first;
  if (!published || published.year === null || published.day === null || !edtf.includes('XXXX')) return edtf;
  const at = Date.parse(formatEdtf(published));
  const candidates = [published.year - 1, published.year, published.year + 1].map((year) =>
    edtf.replaceAll('XXXX', String(year)),
  );
  return (
    candidates.find((candidate) => {
      const day = parseEdtf(candidate)?.first;
      const days = day ? (Date.parse(formatEdtf(day)) - at) / 86_400_000 : Number.NaN;
      return -BEFORE <= days && days <= AFTER;
    }) ?? edtf
  );
}
