import { AGREEMENT_KINDS, AGREEMENT_STATUSES } from '../../../core/model/agreement.ts';
import type { Claim } from '../../../core/model/claim.ts';
import { COMMITMENT_STATUSES } from '../../../core/model/commitment.ts';
import { ENGAGEMENT_KINDS } from '../../../core/model/engagement.ts';
import { readDateEntry, writeDateEntry } from '../records/date-entry.ts';

/** The list of words that a field chooses from, by its place in the records' wording. */
export interface WordList {
  readonly list: string;
  readonly words: readonly string[];
}

const WORD_LISTS: Readonly<Record<string, WordList>> = {
  'agreement kind': { list: 'agreementKind', words: AGREEMENT_KINDS },
  'agreement status': { list: 'agreementStatus', words: AGREEMENT_STATUSES },
  'engagement kind': { list: 'engagementKind', words: ENGAGEMENT_KINDS },
  'commitment status': { list: 'commitmentStatus', words: COMMITMENT_STATUSES },
};

/** How the value of a claim is entered: chosen from words, ticked among the fields of cooperation, or typed. */
export type EntryKind = 'choice' | 'fields' | 'date' | 'list' | 'text';

export function wordListOf({ recordKind, field }: Claim): WordList | null {
  return WORD_LISTS[`${recordKind} ${field}`] ?? null;
}

export function entryKind(claim: Claim): EntryKind {
  if (wordListOf(claim)) return 'choice';
  switch (claim.field) {
    case 'fields':
      return 'fields';
    case 'date':
    case 'due':
      return 'date';
    case 'parties':
    case 'signatories':
    case 'people':
      return 'list';
    default:
      return 'text';
  }
}

/** A value as it stands in the box, and back; null where what was typed is no value. */
export function writeValue(claim: Claim, value: string | null): string {
  return entryKind(claim) === 'date' ? writeDateEntry(value) : (value ?? '');
}

export function readValue(claim: Claim, entry: string): string | null {
  return entryKind(claim) === 'date' ? readDateEntry(entry) : entry.trim() || null;
}
