import { deleteDecision, insertDecision, listDecisions } from '../../db/queries/decisions.ts';
import { moveParties, renameInSuggestions } from '../../db/queries/organisation-uses.ts';
import {
  deleteOrganisation,
  getOrganisation,
  setOrganisationNames,
  updateOrganisation,
} from '../../db/queries/organisations.ts';
import { fold } from '../model/fold.ts';
import type { Organisation, OrganisationName } from '../model/organisation.ts';
import { CurationError, type Curator } from './curator.ts';

/** The decision that two bodies are two, whatever their names. */
export const NOT_THE_SAME = 'not-the-same-organisation';

/**
 * What a body will be once another is merged into it: it keeps the names it is known by, those of the other become its
 * aliases (or what it is known by in a language that it had no name in), and it takes a country and a key that it lacks.
 * @throws CurationError where the two cannot be one
 */
export function planMerge(from: Organisation, into: Organisation): Organisation {
  if (from.id === into.id) throw new CurationError('A body cannot be merged into itself.');
  const [lost, kept] = [from, into].map(({ names }) => `“${names[0]?.name ?? ''}”`);
  if (from.key !== null && into.key !== null) {
    throw new CurationError(`${lost} and ${kept} are two bodies of the list that comes with the desk.`);
  }
  if (from.country !== null && into.country !== null && from.country !== into.country) {
    throw new CurationError(
      `${lost} is a body of ${from.country}, ${kept} one of ${into.country}. If one of the countries is wrong, set it right first.`,
    );
  }
  return {
    id: into.id,
    key: into.key ?? from.key,
    country: into.country ?? from.country,
    names: joinedNames(into.names, from.names),
  };
}

function joinedNames(own: readonly OrganisationName[], gained: readonly OrganisationName[]): OrganisationName[] {
  const names = [...own];
  for (const name of gained) {
    if (names.some((other) => fold(other.name) === fold(name.name))) continue;
    const known = names.some(({ language, kind }) => kind === 'preferred' && language === name.language);
    names.push(name.kind === 'preferred' && known ? { ...name, kind: 'alias' } : name);
  }
  return names;
}

/**
 * Makes one body of two: all that named the other names this one. Persons are tied to a body by its name, so they follow.
 * @throws CurationError where a body is gone, or the two cannot be one
 */
export function mergeOrganisations(curator: Curator, fromId: string, intoId: string): void {
  const { db, newId } = curator;
  const [from, into] = [fromId, intoId].map((id) => getOrganisation(db, id));
  if (!from || !into) throw new CurationError('One of the two bodies is not there any more.');
  const merged = planMerge(from, into);
  moveParties(db, from.id, into.id);
  moveDecisions(curator, from.id, into.id);
  const reference = merged.key ?? into.id;
  for (const id of [from.id, into.id]) if (id !== reference) renameInSuggestions(db, id, reference);
  // A key is one body's at any time.
  updateOrganisation(db, { ...from, key: null });
  updateOrganisation(db, merged);
  deleteOrganisation(db, from.id);
  setOrganisationNames(
    db,
    into.id,
    merged.names.map((name) => ({ ...name, id: newId() })),
  );
}

function moveDecisions({ db, newId }: Curator, from: string, into: string): void {
  for (const { id, kind, a, b } of listDecisions(db, NOT_THE_SAME)) {
    if (a !== from && b !== from) continue;
    deleteDecision(db, id);
    const other = a === from ? b : a;
    if (other !== into) insertDecision(db, { id: newId(), kind, ...inOrder(other, into) });
  }
}

/** Rules that two bodies are two, so that they are not offered as one again. */
export function keepApart({ db, newId }: Curator, one: string, other: string): void {
  insertDecision(db, { id: newId(), kind: NOT_THE_SAME, ...inOrder(one, other) });
}

/** A pair is kept one way round. */
function inOrder(one: string, other: string): { readonly a: string; readonly b: string } {
  return one < other ? { a: one, b: other } : { a: other, b: one };
}
