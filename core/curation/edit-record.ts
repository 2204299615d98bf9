import { getRecord, setCountries, setFields, setParties, setPeople, updateColumns } from '../../db/queries/records.ts';
import type { Curator } from './curator.ts';
import { resolveOrganisation } from './resolve-organisation.ts';

/** What an editor sets by hand; only the keys given are changed. Columns by name, lists by theirs. */
export interface RecordPatch {
  readonly columns: Readonly<Record<string, string | number | null>>;
  readonly parties?: readonly { readonly name: string; readonly country: string | null }[] | undefined;
  readonly people?: readonly string[] | undefined;
  readonly fields?: readonly string[] | undefined;
}

/** Sets fields of a record by hand. Evidence stays as it is: it shows what the sources say beside the editor's word. */
export function editRecord(curator: Curator, id: string, patch: RecordPatch): void {
  const { db, newId, homeCountry } = curator;
  const record = getRecord(db, id);
  if (!record) return;
  updateColumns(db, record, patch.columns);
  if (patch.people) setPeople(db, id, patch.people, newId);
  if (patch.fields) setFields(db, id, patch.fields, newId);
  if (!patch.parties) return;
  const parties = patch.parties.map((party) => ({
    name: party.name,
    organisationId: resolveOrganisation(curator, { ...party, organisation: null }, record.language),
  }));
  setParties(db, id, parties, newId);
  const countries = patch.parties.map(({ country }) => country).filter((c) => c !== null && c !== homeCountry);
  if (countries.length > 0)
    setCountries(
      db,
      id,
      [...new Set(countries)].filter((c) => c !== null),
      newId,
    );
}
