import {
  addOrganisationName,
  findOrganisation,
  getOrganisation,
  insertOrganisation,
  updateOrganisation,
} from '../../db/queries/organisations.ts';
import type { PartyFact } from '../model/facts.ts';
import { namesOfParty } from '../model/organisation.ts';
import type { Curator } from './curator.ts';

/**
 * The id of the body that a party stands for: by its gazetteer key or id, else by a name already known, else a new body.
 * Its names are remembered, the abbreviation in brackets as one of its own, so what was accepted today is recognised
 * tomorrow. A body that the gazetteer has come to know since is tied to it.
 * @param countries the partner countries of the article; null where the party comes from none
 */
export function resolveOrganisation(
  curator: Curator,
  party: PartyFact,
  language: string,
  countries: readonly string[] | null = null,
): string {
  const { db, newId, homeCountry } = curator;
  const known = findOrganisation(db, party, countries && [homeCountry, ...countries]);
  const body = known === null ? null : getOrganisation(db, known);
  const shipped = party.organisation === null ? [] : curator.gazetteerNames(party.organisation);
  const key = shipped.length > 0 ? party.organisation : null;
  const id = known ?? newId();
  if (body === null) insertOrganisation(db, { id, key, country: party.country });
  else if (body.key === null && key !== null) updateOrganisation(db, { ...body, key });
  for (const name of body?.key == null ? shipped : []) {
    addOrganisationName(db, { id: newId(), organisationId: id, ...name });
  }
  for (const { name, abbreviation } of namesOfParty(party)) {
    const kind = abbreviation ? 'abbreviation' : 'preferred';
    addOrganisationName(db, { id: newId(), organisationId: id, language, name, kind });
  }
  return id;
}
