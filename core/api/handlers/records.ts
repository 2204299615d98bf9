import { articleLabel, getArticle } from '../../../db/queries/articles.ts';
import { evidenceOfRecord } from '../../../db/queries/evidence.ts';
import { deleteRecord, getRecord, type RecordRow } from '../../../db/queries/records.ts';
import { setTags } from '../../../db/queries/tags.ts';
import { change, type DeskContext } from '../../context.ts';
import type { Origin } from '../../curation/attach-evidence.ts';
import type { Curator } from '../../curation/curator.ts';
import { editRecord, type RecordPatch } from '../../curation/edit-record.ts';
import type { RecordKind } from '../../model/evidence.ts';
import { type Quote, quote, type Span } from '../../model/span.ts';
import { recordLabel, shorten } from '../labels.ts';
import type { EvidenceDetail } from '../schemas/record.ts';
import { articleWithSpan } from './origin.ts';
import { found } from './server.ts';

/** The evidence of a record, each with how its article is called. */
export function evidenceDetails({ read }: DeskContext, recordId: string): EvidenceDetail[] {
  return evidenceOfRecord(read, recordId).map(({ id, field, value, basis, passage, language }) => ({
    id,
    field,
    value,
    basis,
    passage,
    language,
    articleLabel: articleLabel(found(getArticle(read, passage.articleId))),
  }));
}

function recordOfKind({ read }: DeskContext, id: string, kind: RecordKind): RecordRow {
  const record = getRecord(read, id);
  return found(record?.kind === kind ? record : null);
}

/** Makes a record of a passage that an editor chose; `create` is given the passage and returns the new id. */
export function createByHand(
  context: DeskContext,
  kind: RecordKind,
  input: { readonly articleId: string; readonly span: Span },
  create: (curator: Curator, origin: Origin, passage: Quote, countries: readonly string[]) => string,
): { id: string } {
  const { id: articleId, text, language, countries } = articleWithSpan(context.read, input.articleId, input.span);
  const passage = quote(text, input.span);
  const id = change(context, { action: `${kind}.create`, subject: shorten(passage.exact) }, (curator) =>
    create(curator, { articleId, text, language }, passage, countries),
  );
  return { id };
}

export function updateRecord(context: DeskContext, kind: RecordKind, id: string, patch: RecordPatch): { id: string } {
  recordOfKind(context, id, kind);
  const subject = recordLabel(context.read, kind, id);
  change(context, { action: `${kind}.update`, subject }, (curator) => editRecord(curator, id, patch));
  return { id };
}

export function tagRecord(context: DeskContext, kind: RecordKind, id: string, tags: readonly string[]): { id: string } {
  recordOfKind(context, id, kind);
  const subject = recordLabel(context.read, kind, id);
  change(context, { action: `${kind}.set-tags`, subject }, ({ db, newId }) =>
    setTags(db, { kind: 'record', id }, tags, newId),
  );
  return { id };
}

export function removeRecord(context: DeskContext, kind: RecordKind, id: string): { id: string } {
  const record = recordOfKind(context, id, kind);
  const subject = recordLabel(context.read, kind, id);
  change(context, { action: `${kind}.remove`, subject }, ({ db }) => deleteRecord(db, record));
  return { id };
}

/** The keys of a patch that are set, as columns of the record's own table. */
export function columnsOf(values: Readonly<Record<string, string | null | undefined>>): Record<string, string | null> {
  return Object.fromEntries(
    Object.entries(values).filter((pair): pair is [string, string | null] => pair[1] !== undefined),
  );
}
