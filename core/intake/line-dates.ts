import type { Edtf } from '../model/edtf.ts';
import { formatEdtf, parseEdtf } from '../model/edtf.ts';
import type { Cues } from './cues/cues.ts';

const ISO = /\b(\d{4})-(\d{2})-(\d{2})(?!\d)/;
const LOCAL = /(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)/;
const CLOCK = /\d{1,2}(?::|h)\d{2}(?::\d{2})?(?:[.]\d+)?(?:\s?[ap]\.?m\.?)?(?:Z|[+-]\d{2}:?\d{2})?/gi;

interface FoundDate {
  readonly edtf: Edtf;
  readonly match: string;
}

/** The first whole date of a line, days before months unless it is ISO; null where day, month or year is not stated. */
export function dateInLine(line: string, cues: Cues): Edtf | null {
  return findDate(line, cues)?.edtf ?? null;
}

/** A place before a date, as letters and press releases begin: `Hà Nội, ngày …`, `STOCKHOLM – …`. */
const PLACE = /^\p{Lu}[\p{L}.]{0,20}(?: \p{Lu}[\p{L}.]{0,20}){0,2}(?:,| [–—-]) /u;

/** Whether a line is a date and nothing more but a place, the clock, the day of the week and the words before them. */
export function isDateLine(line: string, cues: Cues): boolean {
  if (line.length > 100) return false;
  const found = findDate(line, cues);
  if (!found) return false;
  const rest = line
    .replace(found.match, ' ')
    .replace(PLACE, ' ')
    .replace(CLOCK, ' ')
    .toLowerCase()
    .replace(/\b(?:gmt|utc)\b.*$/, ' ');
  const words = rest.match(/[\p{L}\p{N}]+/gu) ?? [];
  const beside = new Set([...cues.dated, ...cues.dateWords].flatMap((phrase) => phrase.split(' ')));
  return words.every((word) => beside.has(word) || word === 't');
}

function findDate(line: string, cues: Cues): FoundDate | null {
  if (!/\d{4}/.test(line)) return null;
  const iso = ISO.exec(line);
  if (iso) return asDate(iso[0], iso[1], iso[2], iso[3]);
  const local = LOCAL.exec(line);
  if (local) return asDate(local[0], local[3], local[2], local[1]) ?? asDate(local[0], local[3], local[1], local[2]);
  const names = cues.months.flat().sort((a, b) => b.length - a.length);
  const month = `(${names.join('|')})\\.?`;
  const dayFirst = new RegExp(`(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?\\s+${month}(?:,|\\s+năm)?\\s+(\\d{4})(?!\\d)`, 'iu');
  const inWords = dayFirst.exec(line);
  if (inWords) return asDate(inWords[0], inWords[3], monthNumber(inWords[2], cues), inWords[1]);
  const monthFirst = new RegExp(`(?<!\\p{L})${month}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?!\\d)`, 'iu').exec(
    line,
  );
  return monthFirst ? asDate(monthFirst[0], monthFirst[3], monthNumber(monthFirst[1], cues), monthFirst[2]) : null;
}

function monthNumber(name: string | undefined, cues: Cues): string {
  return String(cues.months.findIndex((names) => names.includes(name?.toLowerCase() ?? '')) + 1);
}

function asDate(match: string, year?: string, month?: string, day?: string): FoundDate | null {
  const edtf = formatEdtf({ year: Number(year), month: Number(month), day: Number(day) });
  return parseEdtf(edtf) ? { edtf, match } : null;
}
