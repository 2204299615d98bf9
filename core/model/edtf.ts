/**
 * Dates as the articles state them, in EDTF (ISO 8601-2:2019, the subset that the desk uses): `2024-08-06`, `2024-08`,
 * `2024`, `XXXX-12-12` where the year is not stated, and intervals of two of these joined by `/`.
 */
export type Edtf = string;

/** One end of an EDTF date; a part is null where the source does not state it. */
export interface EdtfDay {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

const DAY = /^(\d{4}|XXXX)(?:-(\d{2})(?:-(\d{2}))?)?$/;

function parseDay(text: string): EdtfDay | null {
  const match = DAY.exec(text);
  if (!match) return null;
  const year = match[1] === 'XXXX' ? null : Number(match[1]);
  const month = match[2] === undefined ? null : Number(match[2]);
  const day = match[3] === undefined ? null : Number(match[3]);
  if (year === null && month === null) return null;
  if (month !== null && (month < 1 || month > 12)) return null;
  // 2000 stands in for an unstated year: it is a leap year, so 29 February stays possible.
  if (day !== null && (day < 1 || day > new Date(Date.UTC(year ?? 2000, month ?? 1, 0)).getUTCDate())) return null;
  return { year, month, day };
}

/** Reads an EDTF date into its first and last day (equal unless it is an interval); null if it is not one. */
export function parseEdtf(edtf: string): { readonly first: EdtfDay; readonly last: EdtfDay } | null {
  const [from = '', to, ...rest] = edtf.split('/');
  const first = parseDay(from);
  const last = to === undefined ? first : parseDay(to);
  return first && last && rest.length === 0 ? { first, last } : null;
}

/** Writes a day as EDTF, two digits for month and day, `XXXX` for an unstated year. */
export function formatEdtf({ year, month, day }: EdtfDay): Edtf {
  const pad = (part: number) => String(part).padStart(2, '0');
  const head = year === null ? 'XXXX' : String(year).padStart(4, '0');
  return [head, month === null ? null : pad(month), day === null ? null : pad(day)].filter(Boolean).join('-');
}

/** Joins two days into an EDTF interval. */
export function formatInterval(first: EdtfDay, last: EdtfDay): Edtf {
  return `${formatEdtf(first)}/${formatEdtf(last)}`;
}

/**
 * Whether two dates may be the same day: every part that both state is equal, an interval matches any day within.
 * `XXXX-12-12` is compatible with `2023-12-12`; `2023` with `2023-12-12`; null with nothing.
 */
export function edtfCompatible(a: Edtf | null, b: Edtf | null): boolean {
  const left = a === null ? null : parseEdtf(a);
  const right = b === null ? null : parseEdtf(b);
  if (!left || !right) return false;
  return !(before(left.last, right.first) || before(right.last, left.first));
}

/** Whether `a` certainly ends before `b` starts, judged on the parts that both state. */
function before(a: EdtfDay, b: EdtfDay): boolean {
  for (const part of ['year', 'month', 'day'] as const) {
    const left = a[part];
    const right = b[part];
    if (left === null || right === null) {
      if (part === 'year') continue;
      return false;
    }
    if (left !== right) return left < right;
  }
  return false;
}

/** A key that sorts dates in time, unstated years last. */
export function edtfSortKey(edtf: Edtf | null): string {
  return edtf === null ? '~' : edtf.replaceAll('XXXX', '9999');
}

const DAY_MS = 86_400_000;

/** The longest event whose days are named one by one. */
const LONGEST = 31;

/**
 * The days of a date without their years (`12-31`), from `slack` days before it to as many after; null for a date that
 * does not say its days, or is longer than a month. Dates that fit have a day in common.
 */
export function monthDays(edtf: Edtf, slack: number): string[] | null {
  const parsed = parseEdtf(edtf);
  const [from, to] = [parsed?.first, parsed?.last].map((day) => (day ? dayNumber(day, 2000) : null));
  if (from == null || to == null) return null;
  // An interval of unstated years may run over New Year.
  const length = to < from ? to + 366 - from : to - from;
  if (length > LONGEST) return null;
  return Array.from({ length: length + 1 + 2 * slack }, (_, index) =>
    new Date((from - slack + index) * DAY_MS).toISOString().slice(5, 10),
  );
}

/** Days since 1970; a day without a year is taken for one of `year`. Null where the day is not stated. */
export function dayNumber({ year: stated, month, day }: EdtfDay, year: number): number | null {
  return month === null || day === null ? null : Date.UTC(stated ?? year, month - 1, day) / DAY_MS;
}
