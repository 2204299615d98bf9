import { deleteEvidence, getEvidence } from '../../../db/queries/evidence.ts';
import { getRecord } from '../../../db/queries/records.ts';
import { change } from '../../context.ts';
import { attachEvidence } from '../../curation/attach-evidence.ts';
import { recordLabel } from '../labels.ts';
import { articleWithSpan } from './origin.ts';
import { found, server } from './server.ts';

export const evidence = {
  attach: server.evidence.attach.handler(({ context, input }) => {
    const record = found(getRecord(context.read, input.recordId));
    const { id: articleId, text, language } = articleWithSpan(context.read, input.articleId, input.span);
    const subject = recordLabel(context.read, record.kind, record.id);
    const id = change(context, { action: 'evidence.attach', subject }, (curator) =>
      attachEvidence(
        curator,
        { articleId, text, language },
        { recordId: record.id, field: input.field, value: null, basis: 'stated', span: input.span },
      ),
    );
    return { id };
  }),
  remove: server.evidence.remove.handler(({ context, input }) => {
    const { recordKind, recordId } = found(getEvidence(context.read, input.id));
    const subject = recordLabel(context.read, recordKind, recordId);
    change(context, { action: 'evidence.remove', subject }, ({ db }) => deleteEvidence(db, input.id));
    return { id: input.id };
  }),
};
