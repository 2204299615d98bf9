import { recordsOfOrganisation } from '../../db/queries/organisation-uses.ts';
import {
  deleteOrganisation,
  getOrganisation,
  listOrganisations,
  setOrganisationNames,
  updateOrganisation,
} from '../../db/queries/organisations.ts';
import type { CountryCode } from '../model/country.ts';
import { fold } from '../model/fold.ts';
import type { Organisation, OrganisationName } from '../model/organisation.ts';
import { CurationError, type Curator } from './curator.ts';

/** What an editor sets of a body; only the keys given are changed, names as a whole. */
export interface OrganisationPatch {
  readonly country?: CountryCode | null | undefined;
  readonly names?: readonly OrganisationName[] | undefined;
}

/**
 * Sets the country or the names of a body by hand. In each language it is known by one of its names: the first, where
 * the editor says of none.
 * @throws CurationError where the body is gone, a name is another body's, or something of the shipped list is to go
 */
export function editOrganisation(curator: Curator, id: string, patch: OrganisationPatch): void {
  const { db, newId } = curator;
  const body = getOrganisation(db, id);
  if (!body) throw new CurationError('The body is not there any more.');
  const { country = body.country } = patch;
  const names = oneOfEach(patch.names ?? body.names);
  if (body.key !== null && country !== body.country) {
    throw new CurationError('Its country comes with the list of the desk.');
  }
  refuseLoss(curator, body, names);
  refuseTaken(curator, body, { country, names });
  updateOrganisation(db, { ...body, country });
  if (patch.names) {
    setOrganisationNames(
      db,
      id,
      names.map((name) => ({ ...name, id: newId() })),
    );
  }
}

/** The names without repetitions, one preferred in each language. */
function oneOfEach(names: readonly OrganisationName[]): OrganisationName[] {
  const kept: OrganisationName[] = [];
  for (const name of [...names].sort((a, b) => Number(b.kind === 'preferred') - Number(a.kind === 'preferred'))) {
    if (kept.some((other) => fold(other.name) === fold(name.name))) continue;
    const known = kept.some(({ language, kind }) => kind === 'preferred' && language === name.language);
    const kind = name.kind === 'abbreviation' ? name.kind : known ? 'alias' : 'preferred';
    kept.push({ ...name, kind });
  }
  return kept;
}

function refuseLoss({ gazetteerNames }: Curator, body: Organisation, names: readonly OrganisationName[]): void {
  if (names.length === 0) throw new CurationError('A body needs a name.');
  const shipped = new Set((body.key === null ? [] : gazetteerNames(body.key)).map(({ name }) => fold(name)));
  const kept = new Set(names.map(({ name }) => fold(name)));
  const lost = body.names.find(({ name }) => shipped.has(fold(name)) && !kept.has(fold(name)));
  if (lost) throw new CurationError(`“${lost.name}” comes with the list of the desk and would be read again.`);
}

/** Two bodies of a country under one name could not be told apart in the next article. */
function refuseTaken({ db }: Curator, body: Organisation, { country, names }: Pick<Organisation, 'country' | 'names'>) {
  const had = new Set(body.country === country ? body.names.map(({ name }) => fold(name)) : []);
  const added = names.filter(({ name, kind }) => kind !== 'abbreviation' && !had.has(fold(name)));
  const wanted = new Set(added.map(({ name }) => fold(name)));
  for (const other of wanted.size === 0 ? [] : listOrganisations(db, country)) {
    if (other.id === body.id || other.country !== country) continue;
    const taken = other.names.find(({ name, kind }) => kind !== 'abbreviation' && wanted.has(fold(name)));
    if (taken) throw new CurationError(`“${taken.name}” is a name of another body. If the two are one, merge them.`);
  }
}

/**
 * Forgets a body with its names.
 * @throws CurationError while a record names it
 */
export function removeOrganisation({ db }: Curator, id: string): void {
  const [record] = recordsOfOrganisation(db, id);
  if (record)
    throw new CurationError(`It is a party of a record under the name “${record.name}”. Mend the record first.`);
  deleteOrganisation(db, id);
}
