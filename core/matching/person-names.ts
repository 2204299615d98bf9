import { fold } from '../model/fold.ts';
import { inFavour, SILENT, type Weighed } from './weigh.ts';

/** How two printed names are of one person: letter by letter, but for diacritics, but for the order of their parts. */
export type NameLikeness = 'equal' | 'without-marks' | 'reordered';

/**
 * Whether two printed names may be of one person; null if not. A name without diacritics fits any (`Nguyen Manh Hung` is
 * `Nguyễn Mạnh Hùng`), names with other diacritics do not (`Hưng` is not `Hùng`). Family names come first or last
 * (`Lee Jong-ho`, `Jong-ho Lee`).
 */
export function compareNames(a: string, b: string): NameLikeness | null {
  if (plain(a) === plain(b)) return 'equal';
  const marked = [a, b].every((name) => fold(name) !== plain(name));
  if (marked) return rotations(plain(a)).includes(plain(b)) ? 'reordered' : null;
  if (fold(a) === fold(b)) return 'without-marks';
  return rotations(fold(a)).includes(fold(b)) ? 'reordered' : null;
}

/** The folded names under which a person may be kept. */
export function nameKeys(name: string): string[] {
  return rotations(fold(name));
}

/** The names of `b` that are of people in `a` too. */
export function namesInCommon(a: readonly string[], b: readonly string[]): string[] {
  return b.filter((name) => a.some((other) => compareNames(other, name) !== null));
}

/** People in common speak for a match; others may only have been left out. */
export function comparePeople(a: readonly string[], b: readonly string[], points: number): Weighed {
  const shared = namesInCommon(a, b);
  return shared.length > 0 ? inFavour(points, 'people', shared) : SILENT;
}

/** Lower case, punctuation as single spaces; marks behind the letters of their word, so `Hoà` and `Hòa` are one. */
function plain(name: string): string {
  const words =
    name
      .normalize('NFD')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.map((word) => word.replace(/\p{M}/gu, '') + (word.match(/\p{M}/gu) ?? []).sort().join('')).join(' ');
}

/** A name with its words moved round: `lee jong ho`, `jong ho lee`, `ho lee jong`. */
function rotations(name: string): string[] {
  const words = name.split(' ');
  return words.map((_, index) => [...words.slice(index), ...words.slice(0, index)].join(' '));
}
