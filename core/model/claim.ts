import type { RecordKind } from './evidence.ts';

/** The fields of records that a brief says something of. */
export const CLAIM_FIELDS = [
  'kind',
  'subject',
  'signatories',
  'parties',
  'date',
  'fields',
  'status',
  'text',
  'owner',
  'due',
  'people',
  'place',
  'value',
  'name',
  'role',
] as const;
export type ClaimField = (typeof CLAIM_FIELDS)[number];

/** What a brief says of one field of a record. Neither place nor wording is part of it: editions are compared by this. */
export interface Claim {
  readonly recordKind: RecordKind;
  readonly recordId: string;
  readonly field: ClaimField;
  /** As the record has it, in no language of the brief; null where it has nothing. */
  readonly value: string | null;
  /** The value in the words of the brief. */
  readonly text: string;
}
