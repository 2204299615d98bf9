import { type Edtf, formatEdtf, parseEdtf } from '../../../core/model/edtf.ts';

const DAY_MONTH = /^(\d{1,2})([./-])(\d{1,2})(?:\2(\d{4}))?$/;
const MONTH_YEAR = /^(\d{1,2})[./-](\d{4})$/;
const BETWEEN = /\s*[–—]\s*|\s+-\s+/;

/** One day as typed: EDTF, `6/8/2024`, `12/12` (year not stated) or `8/2024`. */
function readDay(text: string): Edtf | null {
  if (parseEdtf(text)) return text;
  const dayMonth = DAY_MONTH.exec(text);
  const monthYear = MONTH_YEAR.exec(text);
  const day = dayMonth
    ? { year: dayMonth[4] ? Number(dayMonth[4]) : null, month: Number(dayMonth[3]), day: Number(dayMonth[1]) }
    : monthYear
      ? { year: Number(monthYear[2]), month: Number(monthYear[1]), day: null }
      : null;
  if (!day) return null;
  const edtf = formatEdtf(day);
  return parseEdtf(edtf) ? edtf : null;
}

/**
 * Reads a date that an editor typed, day before month, as EDTF: a day, a month, a year, `12/12` without a year
 * (`XXXX-12-12`), or two of them with a dash between. Null when it is no date; nothing is completed by guessing.
 */
export function readDateEntry(entry: string): Edtf | null {
  const text = entry.trim();
  const single = readDay(text);
  if (single) return single;
  const [from, to, ...rest] = text.split(BETWEEN).map((part) => readDay(part.trim()));
  if (!from || !to || rest.length > 0) return null;
  const interval = `${from}/${to}`;
  return parseEdtf(interval) ? interval : null;
}

/** The date as an editor would type it, for the entry box: `6/8/2024`, `12/12`, `8/2024`, `1/8/2024 – 2/8/2024`. */
export function writeDateEntry(edtf: Edtf | null): string {
  const parsed = edtf === null ? null : parseEdtf(edtf);
  if (!edtf || !parsed) return edtf ?? '';
  const parts = edtf.includes('/') ? [parsed.first, parsed.last] : [parsed.first];
  return parts.map(({ year, month, day }) => [day, month, year].filter((part) => part !== null).join('/')).join(' – ');
}
