import type { EdtfDay } from '../../model/edtf.ts';

/**
 * Two days in English or Swedish, what they share printed once: `1–2 August 2024`, `31 October – 2 November 2024`.
 *
 * @param print writes one day; parts that are null are left out
 */
export function joinDays(first: EdtfDay, last: EdtfDay, print: (day: EdtfDay) => string): string {
  if (first.year !== last.year || first.month === null) return `${print(first)} – ${print(last)}`;
  if (first.day === null || last.day === null || first.month !== last.month) {
    return `${print({ ...first, year: null })} – ${print(last)}`;
  }
  return `${first.day}–${print(last)}`;
}
