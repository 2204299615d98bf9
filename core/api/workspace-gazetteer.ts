import type { Workspace } from '../../db/open.ts';
import { listOrganisations, organisationsStamp } from '../../db/queries/organisations.ts';
import { extendGazetteer, type Gazetteer, type GazetteerEntry } from '../extraction/gazetteer.ts';
import type { Organisation } from '../model/organisation.ts';

const built = new WeakMap<Workspace, { readonly stamp: number; readonly gazetteer: Gazetteer }>();

/**
 * The bodies that extraction knows in a workspace: the shipped ones and what editors have accepted, merged and named.
 * Derived from the database, so undo makes it forgotten again; built anew only when a name has changed since.
 */
export function workspaceGazetteer(workspace: Workspace): Gazetteer {
  const stamp = organisationsStamp(workspace.read);
  const known = built.get(workspace);
  if (known?.stamp === stamp) return known.gazetteer;
  const gazetteer = extendGazetteer(listOrganisations(workspace.read, null).map(entryOf));
  built.set(workspace, { stamp, gazetteer });
  return gazetteer;
}

function entryOf({ id, key, country, names }: Organisation): GazetteerEntry {
  const full = Map.groupBy(
    names.filter(({ kind }) => kind !== 'abbreviation'),
    ({ language }) => language,
  );
  return {
    key: key ?? id,
    country,
    names: Object.fromEntries([...full].map(([language, group]) => [language, group.map(({ name }) => name)])),
    abbreviations: names.filter(({ kind }) => kind === 'abbreviation').map(({ name }) => name),
    learnt: true,
  };
}
