import { getAgreement, insertAgreement } from '../../db/queries/agreements.ts';
import {
  addCountries,
  addFields,
  addPeople,
  insertRecord,
  setParties,
  updateColumns,
} from '../../db/queries/records.ts';
import type { AgreementFact } from '../model/facts.ts';
import { createCommitment, mergeCommitments } from './accept-commitment.ts';
import type { Origin } from './attach-evidence.ts';
import { attachFact, joined } from './attach-fact.ts';
import { CurationError, type Curator } from './curator.ts';
import { resolveOrganisation } from './resolve-organisation.ts';

/** Makes an agreement of a fact; returns its id. `countries`: the article's partners, for parties of unknown country. */
export function createAgreement(
  curator: Curator,
  origin: Origin,
  fact: AgreementFact,
  countries: readonly string[],
): string {
  const { db, newId, now } = curator;
  const id = newId();
  insertRecord(db, { id, kind: 'agreement', language: origin.language, createdAt: now });
  insertAgreement(db, { id, kind: fact.kind, status: fact.status, subject: fact.subject, date: fact.date });
  const parties = fact.parties.map((party) => ({
    name: party.name,
    organisationId: resolveOrganisation(curator, party, origin.language, countries),
  }));
  setParties(db, id, parties, newId);
  addPeople(db, id, fact.signatories, newId);
  addFields(db, id, fact.fields, newId);
  addCountries(db, id, partnersOf(curator, fact, countries), newId);
  attachFact(curator, origin, id, fact, fieldValues(fact));
  for (const commitment of fact.commitments) createCommitment(curator, origin, id, commitment, countries);
  return id;
}

/**
 * Merges a fact into an agreement: its passages become evidence with their own values (rival claims stand side by side),
 * its fields and commitments are added, and what the record did not know (a date, signatories) is filled in.
 */
export function mergeAgreement(
  curator: Curator,
  origin: Origin,
  into: string,
  fact: AgreementFact,
  countries: readonly string[],
): void {
  const { db, newId } = curator;
  const record = getAgreement(db, into);
  if (!record) throw new CurationError('The agreement to merge into is not there any more.');
  const gaps = { subject: record.subject ?? fact.subject, date: record.date ?? fact.date };
  updateColumns(db, { id: into, kind: 'agreement' }, gaps);
  for (const party of fact.parties) resolveOrganisation(curator, party, origin.language, countries);
  if (record.signatories.length === 0) addPeople(db, into, fact.signatories, newId);
  addFields(db, into, fact.fields, newId);
  attachFact(curator, origin, into, fact, fieldValues(fact));
  mergeCommitments(curator, origin, into, fact.commitments, countries);
}

/** Partner countries of an agreement: those of its parties without the home country, else the article's. */
function partnersOf({ homeCountry }: Curator, fact: AgreementFact, countries: readonly string[]): readonly string[] {
  const own = fact.parties.map(({ country }) => country).filter((c) => c !== null && c !== homeCountry);
  return own.length > 0 ? [...new Set(own)].filter((c) => c !== null) : countries;
}

function fieldValues(fact: AgreementFact): Record<string, string | null> {
  const { kind, status, subject, date } = fact;
  const fields = joined(fact.fields);
  const parties = joined(fact.parties.map(({ name }) => name));
  return { kind, status, subject, date, parties, signatories: joined(fact.signatories), fields };
}
