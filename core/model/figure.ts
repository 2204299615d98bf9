import type { CountryCode } from './country.ts';

/** A number that an article states, with its unit. */
export interface Figure {
  readonly id: string;
  readonly value: number;
  readonly unit: string | null;
  /** The words of the passage. */
  readonly text: string;
  readonly language: string;
  readonly countries: readonly CountryCode[];
}
