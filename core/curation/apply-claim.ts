import { getAgreement } from '../../db/queries/agreements.ts';
import { getEngagement } from '../../db/queries/engagements.ts';
import { getRecord } from '../../db/queries/records.ts';
import { AGREEMENT_KINDS, AGREEMENT_STATUSES, type Party } from '../model/agreement.ts';
import type { Claim } from '../model/claim.ts';
import { COMMITMENT_STATUSES } from '../model/commitment.ts';
import { parseEdtf } from '../model/edtf.ts';
import { ENGAGEMENT_KINDS } from '../model/engagement.ts';
import { CurationError, type Curator } from './curator.ts';
import { editRecord, type RecordPatch } from './edit-record.ts';

type ClaimedField = Pick<Claim, 'recordKind' | 'recordId' | 'field'>;

/** Fields that say what they say in one of a few words. */
const CHOICES: Readonly<Record<string, readonly string[]>> = {
  'agreement kind': AGREEMENT_KINDS,
  'agreement status': AGREEMENT_STATUSES,
  'engagement kind': ENGAGEMENT_KINDS,
  'commitment status': COMMITMENT_STATUSES,
};

/** Fields that a record cannot be without. */
const NEEDED = new Set(['agreement kind', 'agreement status', 'engagement kind', 'commitment text', 'person name']);

/**
 * Sets a field of a record to the value of a claim, as an editor does by hand. Lists are written with semicolons.
 * @throws CurationError when the record is gone, or cannot have such a value
 */
export function applyClaim(curator: Curator, claim: ClaimedField, value: string | null): void {
  const { recordKind, recordId, field } = claim;
  const record = getRecord(curator.db, recordId);
  if (record?.kind !== recordKind) throw new CurationError('The record is no longer there.');
  if (recordKind === 'figure') throw new CurationError('A figure stands in the words of its source and is not edited.');
  const name = `${recordKind} ${field}`;
  if (value === null && NEEDED.has(name)) throw new CurationError('The record cannot be without this field.');
  const choices = CHOICES[name];
  if (value !== null && choices && !choices.includes(value)) throw new CurationError(`“${value}” is no ${field}.`);
  if (value !== null && (field === 'date' || field === 'due') && !parseEdtf(value)) {
    throw new CurationError(`“${value}” is no date.`);
  }
  editRecord(curator, recordId, patchOf(curator, claim, value));
}

function patchOf(curator: Curator, claim: ClaimedField, value: string | null): RecordPatch {
  const names = (value ?? '').split(';').flatMap((name) => name.trim() || []);
  switch (claim.field) {
    case 'signatories':
    case 'people':
      return { columns: {}, people: names };
    case 'fields':
      return { columns: {}, fields: names };
    case 'parties':
      return { columns: {}, parties: partiesNamed(curator, claim, names) };
    case 'role':
      // A brief prints post and body as one; in the words of the editor they stay one.
      return { columns: { role: value, organisation: null } };
    default:
      return { columns: { [claim.field]: value } };
  }
}

/** A brief names the partner's side only: the home side stays, and a new name is of the partner's country. */
function partiesNamed(
  { db, homeCountry }: Curator,
  { recordKind, recordId }: ClaimedField,
  names: readonly string[],
): { name: string; country: string | null }[] {
  const record = recordKind === 'agreement' ? getAgreement(db, recordId) : getEngagement(db, recordId);
  const known: readonly Party[] = (record && ('parties' in record ? record.parties : record.with)) ?? [];
  const partner = record?.countries[0] ?? null;
  const home = recordKind === 'agreement' ? known.filter(({ country }) => country === homeCountry) : [];
  const named = names.map((name) => ({
    name,
    country: known.find((party) => party.name === name)?.country ?? partner,
  }));
  return [...home.map(({ name, country }) => ({ name, country })), ...named];
}
