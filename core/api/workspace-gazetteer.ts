import { extendGazetteer, type GazetteerEntry } from '../extraction/gazetteer.ts';
import type { Organisation } from '../model/organisation.ts';
import { fromOrganisations } from './from-organisations.ts';

/**
 * The bodies that extraction knows in a workspace: the shipped ones and what editors have accepted, merged and named.
 * What is undone is forgotten again.
 */
export const workspaceGazetteer = fromOrganisations((bodies) => extendGazetteer(bodies.map(entryOf)));

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
