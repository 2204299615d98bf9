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
  if (a === null || b === null) return inDoubt(0, 'date', [a ?? '', b ?? '']);
  if (edtfCompatible(a, b)) {
    if (isCoarse(a) || isCoarse(b)) return inFavour(weights.coarse, 'date', [a, b]);
    return a === b ? inFavour(weights.same, 'date', [a]) : inFavour(weights.fits, 'date', [a, b]);
  }
  return daysApart(a, b) === 1 ? inDoubt(weights.near, 'date', [a, b]) : null;
}

/** Whether a date does not say on which day. */
function isCoarse(edtf: Edtf): boolean {
  const parsed = parseEdtf(edtf);
  return parsed === null || parsed.first.day === null || parsed.last.day === null;
}

/** Days between the end of the earlier and the start of the later; 0 where they may overlap, null where that is open. */
export function daysApart(a: Edtf, b: Edtf): number | null {
  const [x, y] = [parseEdtf(a), parseEdtf(b)];
  if (!x || !y) return null;
  if (edtfCompatible(a, b)) return 0;
  const gaps = [gap(x.last, y.first), gap(y.last, x.first)].filter((days) => days !== null && days > 0);
  return gaps[0] ?? null;
}

/** A leap year, so that 29 February has its place among days without a year. */
const ANY_YEAR = 2000;

function gap(from: EdtfDay, to: EdtfDay): number | null {
  const year = from.year ?? to.year ?? ANY_YEAR;
  const [start, end] = [dayNumber(from, year), dayNumber(to, year)];
  return start === null || end === null ? null : end - start;
}
