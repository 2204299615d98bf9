import {
  addOrganisationName,
  findOrganisationByKey,
  findOrganisationByName,
  insertOrganisation,
} from '../../db/queries/organisations.ts';
import type { PartyFact } from '../model/facts.ts';
import type { Curator } from './curator.ts';

/**
 * The id of the body that a name stands for: by its gazetteer key, else by a name already known, else a new body. The
 * name is remembered, so what was accepted today is recognised tomorrow.
 */
export function resolveOrganisation(curator: Curator, party: PartyFact, language: string): string {
  const { db, newId } = curator;
  const known =
    (party.organisation === null ? null : findOrganisationByKey(db, party.organisation)) ??
    findOrganisationByName(db, party.name, party.country);
  const id = known ?? newId();
  const names = party.organisation === null ? [] : curator.gazetteerNames(party.organisation);
  if (known === null) insertOrganisation(db, { id, key: party.organisation, country: party.country });
  for (const name of known === null ? names : []) addOrganisationName(db, { id: newId(), organisationId: id, ...name });
  addOrganisationName(db, { id: newId(), organisationId: id, language, name: party.name });
  return id;
}
