import { getAgreement } from '../../../db/queries/agreements.ts';
import { getCommitment, listCommitments } from '../../../db/queries/commitments.ts';
import { updateColumns } from '../../../db/queries/records.ts';
import { createCommitment } from '../../curation/accept-commitment.ts';
import { columnsOf, createByHand, evidenceDetails, removeRecord, tagRecord, updateRecord } from './records.ts';
import { found, server } from './server.ts';

export const commitments = {
  list: server.commitments.list.handler(({ context, input }) => listCommitments(context.read, input)),
  get: server.commitments.get.handler(({ context, input }) => ({
    ...found(getCommitment(context.read, input.id)),
    evidence: evidenceDetails(context, input.id),
  })),
  create: server.commitments.create.handler(({ context, input }) =>
    createByHand(context, 'commitment', input, (curator, origin, passage, countries) => {
      const agreement = input.agreementId === undefined ? null : found(getAgreement(context.read, input.agreementId));
      const id = createCommitment(curator, origin, agreement?.id ?? null, passage, agreement?.countries ?? countries);
      updateColumns(curator.db, { id, kind: 'commitment' }, columnsOf(input.values));
      return id;
    }),
  ),
  update: server.commitments.update.handler(({ context, input }) =>
    updateRecord(context, 'commitment', input.id, { columns: columnsOf(input.values) }),
  ),
  setTags: server.commitments.setTags.handler(({ context, input }) =>
    tagRecord(context, 'commitment', input.id, input.tags),
  ),
  remove: server.commitments.remove.handler(({ context, input }) => removeRecord(context, 'commitment', input.id)),
};
