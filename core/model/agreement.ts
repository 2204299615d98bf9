import type { CountryCode } from './country.ts';
import type { Edtf } from './edtf.ts';

export const AGREEMENT_KINDS = [
  'mou',
  'letter-of-intent',
  'agreement',
  'protocol',
  'plan',
  'declaration',
  'other',
] as const;
export type AgreementKind = (typeof AGREEMENT_KINDS)[number];

export const AGREEMENT_STATUSES = ['proposed', 'announced', 'signed', 'in-force', 'expired'] as const;
export type AgreementStatus = (typeof AGREEMENT_STATUSES)[number];

/** A side of an agreement, or a body that an engagement was held with. */
export interface Party {
  readonly organisationId: string;
  /** The name as the first source printed it. */
  readonly name: string;
  readonly country: CountryCode | null;
}

/** An instrument in the registry. */
export interface Agreement {
  readonly id: string;
  readonly kind: AgreementKind;
  readonly status: AgreementStatus;
  readonly subject: string | null;
  /** BCP 47 of `subject`: the language of the passage it was read from. */
  readonly language: string;
  /** When it was signed, or took the status it has. */
  readonly date: Edtf | null;
  readonly parties: readonly Party[];
  readonly signatories: readonly string[];
  /** The partner countries: those of the parties, without the home country. */
  readonly countries: readonly CountryCode[];
  readonly fields: readonly string[];
}
