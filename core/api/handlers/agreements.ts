import { getAgreement, listAgreements } from '../../../db/queries/agreements.ts';
import { commitmentsOfAgreement } from '../../../db/queries/commitments.ts';
import { createAgreement } from '../../curation/accept-agreement.ts';
import { columnsOf, createByHand, evidenceDetails, removeRecord, tagRecord, updateRecord } from './records.ts';
import { found, server } from './server.ts';

/** The name of the rule under which an editor's own records stand. */
const BY_HAND = 'editor';

export const agreements = {
  list: server.agreements.list.handler(({ context, input }) => listAgreements(context.read, input)),
  get: server.agreements.get.handler(({ context, input }) => ({
    ...found(getAgreement(context.read, input.id)),
    evidence: evidenceDetails(context, input.id),
    commitments: commitmentsOfAgreement(context.read, input.id).map((commitment) => ({
      ...commitment,
      evidence: evidenceDetails(context, commitment.id),
    })),
  })),
  create: server.agreements.create.handler(({ context, input }) =>
    createByHand(context, 'agreement', input, (curator, origin, passage, countries) => {
      const { kind = 'other', status = 'announced', subject = passage.exact, date = null } = input.values;
      const { parties = [], signatories = [], fields = [] } = input.values;
      const own = parties.map((party) => ({ ...party, organisation: null }));
      const fact = { kind, status, subject, date, parties: own, signatories, fields, commitments: [], rule: BY_HAND };
      return createAgreement(curator, origin, { ...fact, cues: [], evidence: [passage], support: [] }, countries);
    }),
  ),
  update: server.agreements.update.handler(({ context, input }) => {
    const { kind, status, subject, date, parties, signatories, fields } = input.values;
    const columns = columnsOf({ kind, status, subject, date });
    return updateRecord(context, 'agreement', input.id, { columns, parties, people: signatories, fields });
  }),
  setTags: server.agreements.setTags.handler(({ context, input }) =>
    tagRecord(context, 'agreement', input.id, input.tags),
  ),
  remove: server.agreements.remove.handler(({ context, input }) => removeRecord(context, 'agreement', input.id)),
};
