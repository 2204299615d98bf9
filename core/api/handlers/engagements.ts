import { getEngagement, listEngagements } from '../../../db/queries/engagements.ts';
import { createEngagement } from '../../curation/accept-engagement.ts';
import { columnsOf, createByHand, evidenceDetails, removeRecord, tagRecord, updateRecord } from './records.ts';
import { found, server } from './server.ts';

export const engagements = {
  list: server.engagements.list.handler(({ context, input }) => listEngagements(context.read, input)),
  get: server.engagements.get.handler(({ context, input }) => ({
    ...found(getEngagement(context.read, input.id)),
    evidence: evidenceDetails(context, input.id),
  })),
  create: server.engagements.create.handler(({ context, input }) =>
    createByHand(context, 'engagement', input, (curator, origin, passage, countries) => {
      const { kind = 'meeting', place = null, date = null, people = [], fields = [] } = input.values;
      const parties = (input.values.with ?? []).map((party) => ({ ...party, organisation: null }));
      const fact = {
        kind,
        place,
        date,
        people,
        fields,
        parties,
        with: parties.map(({ name }) => name),
        rule: 'editor',
        cues: [],
      };
      return createEngagement(curator, origin, { ...fact, evidence: [passage], support: [] }, countries);
    }),
  ),
  update: server.engagements.update.handler(({ context, input }) => {
    const { kind, place, date, people, fields } = input.values;
    const columns = columnsOf({ kind, place, date });
    return updateRecord(context, 'engagement', input.id, { columns, parties: input.values.with, people, fields });
  }),
  setTags: server.engagements.setTags.handler(({ context, input }) =>
    tagRecord(context, 'engagement', input.id, input.tags),
  ),
  remove: server.engagements.remove.handler(({ context, input }) => removeRecord(context, 'engagement', input.id)),
};
