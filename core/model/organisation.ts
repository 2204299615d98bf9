import type { CountryCode } from './country.ts';
import type { PartyFact } from './facts.ts';

/** A body with its names. `key` ties it to the shipped gazetteer (`seeds/organisations`); null for others. */
export interface Organisation {
  readonly id: string;
  readonly key: string | null;
  readonly country: CountryCode | null;
  /** Those it is known by first, then in the order in which they were learnt. */
  readonly names: readonly OrganisationName[];
}

/** `preferred`: the one it is known by in its language. */
export const NAME_KINDS = ['preferred', 'alias', 'abbreviation'] as const;
export type NameKind = (typeof NAME_KINDS)[number];

export interface OrganisationName {
  /** BCP 47; `und` for an abbreviation that is not of one language. */
  readonly language: string;
  readonly name: string;
  readonly kind: NameKind;
}

const BRACKET = /^(.*\S) \(([^()]+)\)$/u;

/** A name without the abbreviation after it, and that abbreviation. */
export function splitBracket(name: string): { readonly base: string; readonly abbreviation: string | null } {
  const match = BRACKET.exec(name);
  return { base: match?.[1] ?? name, abbreviation: match?.[2] ?? null };
}

/** Whether a name is written like an abbreviation: one word with two capitals or more, and no run of small letters. */
export function isAbbreviation(name: string): boolean {
  return /^\p{Lu}[\p{L}\p{N}&./-]{1,14}$/u.test(name) && /\p{Lu}.*\p{Lu}/u.test(name) && !/\p{Ll}{3}/u.test(name);
}

/** The names that a party is printed with: `Cơ quan … (NIPA)` is a name and an abbreviation. */
export function namesOfParty({
  name,
  apposed,
}: PartyFact): { readonly name: string; readonly abbreviation: boolean }[] {
  const { base, abbreviation } = splitBracket(name);
  const short = abbreviation !== null && isAbbreviation(abbreviation);
  const printed = short ? [base, abbreviation] : [name];
  return [...printed, ...(apposed === undefined ? [] : [apposed])].map((each) => ({
    name: each,
    abbreviation: isAbbreviation(each),
  }));
}
