import { insertEngagement } from '../../db/queries/engagements.ts';
import { addCountries, addFields, addPeople, insertRecord, setParties } from '../../db/queries/records.ts';
import type { EngagementFact } from '../model/facts.ts';
import type { Origin } from './attach-evidence.ts';
import { attachFact, joined } from './attach-fact.ts';
import type { Curator } from './curator.ts';
import { resolveOrganisation } from './resolve-organisation.ts';

/** Makes an engagement of a fact; returns its id. */
export function createEngagement(
  curator: Curator,
  origin: Origin,
  fact: EngagementFact,
  countries: readonly string[],
): string {
  const { db, newId, now, homeCountry } = curator;
  const id = newId();
  insertRecord(db, { id, kind: 'engagement', language: origin.language, createdAt: now });
  insertEngagement(db, { id, kind: fact.kind, place: fact.place, date: fact.date });
  const parties = fact.parties.map((party) => ({
    name: party.name,
    organisationId: resolveOrganisation(curator, party, origin.language, countries),
  }));
  setParties(db, id, parties, newId);
  addPeople(db, id, fact.people, newId);
  addFields(db, id, fact.fields, newId);
  const own = fact.parties
    .map(({ country }) => country)
    .filter((country) => country !== null && country !== homeCountry);
  addCountries(db, id, own.length > 0 ? [...new Set(own)].filter((c) => c !== null) : countries, newId);
  attachFact(curator, origin, id, fact, fieldValues(fact));
  return id;
}

/** Adds a fact's passages and people to an engagement that is already in the registry. */
export function mergeEngagement(curator: Curator, origin: Origin, into: string, fact: EngagementFact): void {
  addPeople(curator.db, into, fact.people, curator.newId);
  addFields(curator.db, into, fact.fields, curator.newId);
  attachFact(curator, origin, into, fact, fieldValues(fact));
}

function fieldValues(fact: EngagementFact): Record<string, string | null> {
  const { kind, place, date } = fact;
  return { kind, with: joined(fact.with), people: joined(fact.people), place, date, fields: joined(fact.fields) };
}
