import type { Workspace } from '../../db/open.ts';
import { listOrganisations, organisationsStamp } from '../../db/queries/organisations.ts';
import type { Organisation } from '../model/organisation.ts';

/**
 * Works something out of the bodies of a workspace, and anew only once a journal entry has changed one of them. Derived
 * from the database alone, so undo takes it back too.
 */
export function fromOrganisations<T>(work: (bodies: readonly Organisation[]) => T): (workspace: Workspace) => T {
  const kept = new WeakMap<Workspace, { readonly stamp: number; readonly result: T }>();
  return (workspace) => {
    const stamp = organisationsStamp(workspace.read);
    const known = kept.get(workspace);
    if (known?.stamp === stamp) return known.result;
    const result = work(listOrganisations(workspace.read, null));
    kept.set(workspace, { stamp, result });
    return result;
  };
}
