import type { CountryCode } from './country.ts';

/** A body with its names. `key` ties it to the shipped gazetteer (`seeds/organisations.json`); null for others. */
export interface Organisation {
  readonly id: string;
  readonly key: string | null;
  readonly country: CountryCode | null;
  readonly names: readonly OrganisationName[];
}

export interface OrganisationName {
  /** BCP 47. */
  readonly language: string;
  readonly name: string;
}
