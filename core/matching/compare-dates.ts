import { dayNumber, type Edtf, type EdtfDay, edtfCompatible, parseEdtf } from '../model/edtf.ts';
import { inDoubt, inFavour, type Weighed } from './weigh.ts';

/** What a date adds to the score: the same one, one that fits, one that fits but is coarse, the day before or after. */
export interface DateWeights {
  readonly same: number;
  readonly fits: number;
  readonly coarse: number;
  readonly near: number;
}

/**
 * Days that fit speak for a match, the neighbouring day and an unstated one leave it in doubt, all others rule it out. A
 * signing told as 11–12 December fits one on 12 December.
 */
export function compareDates(a: Edtf | null, b: Edtf | null, weights: DateWeights): Weighed | null {
  if (a === null || b === null) return inDoubt(0, 'no-date');
  if (edtfCompatible(a, b)) {
    if (isCoarse(a) || isCoarse(b)) return inFavour(weights.coarse, 'date', [a, b]);
    return a === b ? inFavour(weights.same, 'date', [a]) : inFavour(weights.fits, 'date', [a, b]);
  }
  return Math.abs(daysFrom(a, b) ?? 0) === 1 ? inDoubt(weights.near, 'date', [a, b]) : null;
}

/** Whether a date does not say on which day. */
function isCoarse(edtf: Edtf): boolean {
  const parsed = parseEdtf(edtf);
  return parsed === null || parsed.first.day === null || parsed.last.day === null;
}

/**
 * Days from one date to another: below 0 where the other comes before, 0 where they may overlap, null where that is open.
 * Where a year is not stated, the shorter way counts.
 */
export function daysFrom(a: Edtf, b: Edtf): number | null {
  const [x, y] = [parseEdtf(a), parseEdtf(b)];
  if (!x || !y) return null;
  if (edtfCompatible(a, b)) return 0;
  const [on, back] = [gap(x.last, y.first), gap(y.last, x.first)];
  if (on === null || back === null) return null;
  return on > 0 && (back < 0 || on <= back) ? on : -back;
}

/** A leap year, so that 29 February has its place among days without a year. */
const ANY_YEAR = 2000;
const ITS_DAYS = 366;

/** Days from one day to another; where a year is not stated, to the next time that the other comes. */
function gap(from: EdtfDay, to: EdtfDay): number | null {
  const stated = from.year !== null && to.year !== null;
  const [start, end] = [from, to].map((day) => dayNumber(stated ? day : { ...day, year: null }, ANY_YEAR));
  if (start == null || end == null) return null;
  return stated ? end - start : (end - start + ITS_DAYS) % ITS_DAYS;
}
