import { insertFigure } from '../../db/queries/figures.ts';
import { insertPerson } from '../../db/queries/people.ts';
import { addCountries, insertRecord } from '../../db/queries/records.ts';
import type { FigureFact, PersonFact } from '../model/facts.ts';
import { attachEvidence, type Origin } from './attach-evidence.ts';
import type { Curator } from './curator.ts';

/** Makes a figure of a fact; returns its id. */
export function createFigure(curator: Curator, origin: Origin, fact: FigureFact, countries: readonly string[]): string {
  const { db, newId, now } = curator;
  const id = newId();
  insertRecord(db, { id, kind: 'figure', language: origin.language, createdAt: now });
  insertFigure(db, { id, value: fact.value, unit: fact.unit, text: fact.exact });
  addCountries(db, id, countries, newId);
  attachEvidence(curator, origin, {
    recordId: id,
    field: 'value',
    value: String(fact.value),
    basis: 'stated',
    span: fact,
  });
  return id;
}

/** Adds the passage of another article to a figure. */
export function mergeFigure(curator: Curator, origin: Origin, into: string, fact: FigureFact): void {
  attachEvidence(curator, origin, {
    recordId: into,
    field: 'value',
    value: String(fact.value),
    basis: 'stated',
    span: fact,
  });
}

/** Makes a person of a fact; returns its id. */
export function createPerson(curator: Curator, origin: Origin, fact: PersonFact, countries: readonly string[]): string {
  const { db, newId, now } = curator;
  const id = newId();
  insertRecord(db, { id, kind: 'person', language: origin.language, createdAt: now });
  insertPerson(db, { id, name: fact.name, role: fact.role, organisation: fact.organisation });
  mergePerson(curator, origin, id, fact, countries);
  return id;
}

/** Adds where an article names a person, and the countries it is about. */
export function mergePerson(
  curator: Curator,
  origin: Origin,
  into: string,
  fact: PersonFact,
  countries: readonly string[],
): void {
  addCountries(curator.db, into, countries, curator.newId);
  attachEvidence(curator, origin, {
    recordId: into,
    field: 'name',
    value: fact.name,
    basis: 'stated',
    span: fact.passage,
  });
}
