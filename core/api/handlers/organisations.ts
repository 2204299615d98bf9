import { listDecisions } from '../../../db/queries/decisions.ts';
import { recordsOfOrganisation, type Uses, usesOfOrganisations } from '../../../db/queries/organisation-uses.ts';
import { getOrganisation, listOrganisations } from '../../../db/queries/organisations.ts';
import { peopleOfBody } from '../../../db/queries/people.ts';
import { change, type DeskContext } from '../../context.ts';
import { CurationError } from '../../curation/curator.ts';
import { editOrganisation, removeOrganisation } from '../../curation/edit-organisation.ts';
import { keepApart, mergeOrganisations, NOT_THE_SAME, planMerge } from '../../curation/merge-organisations.ts';
import { likelyDuplicates } from '../../matching/match-organisation.ts';
import type { Organisation } from '../../model/organisation.ts';
import { fromOrganisations } from '../from-organisations.ts';
import { recordLabel } from '../labels.ts';
import type { OrganisationDetail, OrganisationRow } from '../schemas/organisation.ts';
import { found, ruling, server } from './server.ts';

const duplicatesIn = fromOrganisations(likelyDuplicates);

const UNUSED: Uses = { agreements: 0, engagements: 0 };

function rowOf({ id, key, country, names }: Organisation, uses: ReadonlyMap<string, Uses>): OrganisationRow {
  const [first] = names;
  const others = names.slice(1);
  return {
    ...{ id, key, country, names },
    name: first?.name ?? '',
    aliases: others.filter(({ kind }) => kind !== 'abbreviation').map(({ name }) => name),
    abbreviations: names.filter(({ kind }) => kind === 'abbreviation').map(({ name }) => name),
    uses: uses.get(id) ?? UNUSED,
  };
}

function recordsOf({ read }: DeskContext, id: string): OrganisationDetail['records'] {
  return recordsOfOrganisation(read, id).flatMap(({ id: recordId, kind, language, date, name }) =>
    kind === 'agreement' || kind === 'engagement'
      ? [{ kind, id: recordId, label: recordLabel(read, kind, recordId), language, date, printed: name }]
      : [],
  );
}

/** What a body is called in the journal. */
function labelOf({ read }: DeskContext, id: string): string {
  return found(getOrganisation(read, id)).names[0]?.name ?? '';
}

export const organisations = {
  list: server.organisations.list.handler(({ context, input }) => {
    const uses = usesOfOrganisations(context.read);
    return listOrganisations(context.read, input.country ?? null).map((body) => rowOf(body, uses));
  }),
  get: server.organisations.get.handler(({ context, input }) => {
    const body = found(getOrganisation(context.read, input.id));
    return {
      ...rowOf(body, usesOfOrganisations(context.read)),
      records: recordsOf(context, input.id),
      people: peopleOfBody(context.read, body),
    };
  }),
  update: server.organisations.update.handler(({ context, input }) => {
    const subject = labelOf(context, input.id);
    ruling(() =>
      change(context, { action: 'organisation.update', subject }, (curator) =>
        editOrganisation(curator, input.id, input.values),
      ),
    );
    return { id: input.id };
  }),
  duplicates: server.organisations.duplicates.handler(({ context }) => {
    const apart = new Set(listDecisions(context.read, NOT_THE_SAME).map(({ a, b }) => `${a} ${b}`));
    return duplicatesIn(context.workspace).filter(({ a, b }) => !apart.has(a < b ? `${a} ${b}` : `${b} ${a}`));
  }),
  previewMerge: server.organisations.previewMerge.handler(({ context, input }) => {
    const from = found(getOrganisation(context.read, input.id));
    const into = found(getOrganisation(context.read, input.into));
    const moved = usesOfOrganisations(context.read).get(from.id) ?? UNUSED;
    try {
      const { country, names } = planMerge(from, into);
      return { refused: null, country, names, moved };
    } catch (error) {
      if (!(error instanceof CurationError)) throw error;
      return { refused: error.message, country: into.country, names: into.names, moved };
    }
  }),
  merge: server.organisations.merge.handler(({ context, input }) => {
    const subject = `${labelOf(context, input.id)} → ${labelOf(context, input.into)}`;
    ruling(() =>
      change(context, { action: 'organisation.merge', subject }, (curator) =>
        mergeOrganisations(curator, input.id, input.into),
      ),
    );
    return { id: input.into };
  }),
  remove: server.organisations.remove.handler(({ context, input }) => {
    const subject = labelOf(context, input.id);
    ruling(() =>
      change(context, { action: 'organisation.remove', subject }, (curator) => removeOrganisation(curator, input.id)),
    );
    return { id: input.id };
  }),
  keepApart: server.organisations.keepApart.handler(({ context, input }) => {
    const subject = `${labelOf(context, input.id)} ≠ ${labelOf(context, input.other)}`;
    change(context, { action: 'organisation.keep-apart', subject }, (curator) =>
      keepApart(curator, input.id, input.other),
    );
    return { id: input.id };
  }),
};
