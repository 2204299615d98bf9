import {
  annotationQuote,
  deleteAnnotation,
  insertAnnotation,
  listAnnotations,
  updateComment,
} from '../../../db/queries/annotations.ts';
import { ensurePassage } from '../../../db/queries/passages.ts';
import { setTags, tagsOf } from '../../../db/queries/tags.ts';
import { change } from '../../context.ts';
import { selectPassage } from '../../model/passage.ts';
import { shorten } from '../labels.ts';
import { articleWithSpan } from './origin.ts';
import { found, server } from './server.ts';

export const annotations = {
  create: server.annotations.create.handler(({ context, input }) => {
    const { id: articleId, text } = articleWithSpan(context.read, input.articleId, input.span);
    const passage = selectPassage(text, input.span);
    const id = change(context, { action: 'annotation.create', subject: shorten(passage.exact) }, (curator) => {
      const { db, newId, now, editor: author } = curator;
      const annotationId = newId();
      const passageId = ensurePassage(db, { id: newId(), articleId, ...passage });
      insertAnnotation(db, { id: annotationId, passageId, comment: input.comment, author, now });
      setTags(db, { kind: 'annotation', id: annotationId }, input.tags, newId);
      return annotationId;
    });
    const row = found(listAnnotations(context.read, articleId).find((annotation) => annotation.id === id) ?? null);
    return { ...row, tags: tagsOf(context.read, id) };
  }),
  update: server.annotations.update.handler(({ context, input }) => {
    const subject = shorten(found(annotationQuote(context.read, input.id)));
    change(context, { action: 'annotation.update', subject }, ({ db, newId, now }) => {
      if (input.comment !== undefined) updateComment(db, input.id, input.comment, now);
      if (input.tags) setTags(db, { kind: 'annotation', id: input.id }, input.tags, newId);
    });
    return { id: input.id };
  }),
  remove: server.annotations.remove.handler(({ context, input }) => {
    const subject = shorten(found(annotationQuote(context.read, input.id)));
    change(context, { action: 'annotation.remove', subject }, ({ db }) => deleteAnnotation(db, input.id));
    return { id: input.id };
  }),
};
