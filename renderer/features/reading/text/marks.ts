import type { ArticleDetail } from '../../../../core/api/schemas/article.ts';
import type { RecordKind } from '../../../../core/model/evidence.ts';
import type { Span } from '../../../../core/model/span.ts';

/** What a stretch of the text is marked as. Each kind has its own colour in highlights.css. */
export type MarkKind = RecordKind | 'record' | 'annotation';

/** A marked stretch of the text and what it belongs to in the panel. */
export interface Mark {
  readonly kind: MarkKind;
  readonly span: Span;
  /** A suggestion, an annotation, or a passage that carries a record. */
  readonly itemId: string;
}

/** The marks of an article: what waits for review, what carries records, what editors have noted. */
export function marksOf(article: Pick<ArticleDetail, 'suggestions' | 'annotations' | 'records'>): readonly Mark[] {
  const pending = article.suggestions.filter(({ state }) => state === 'pending');
  return [
    ...article.records.map(({ passage }): Mark => ({ kind: 'record', span: passage, itemId: passage.id })),
    ...pending.flatMap(({ id, kind, passages }) => passages.map((span): Mark => ({ kind, span, itemId: id }))),
    ...article.annotations.map(({ id, passage }): Mark => ({ kind: 'annotation', span: passage, itemId: id })),
  ];
}

/**
 * The items under an offset, the one with the shortest mark first: of marks within marks the inner one is the more
 * exact. `after` is the item that was chosen at this place before; the one behind it is then put first, so that
 * pressing again goes through all that overlap.
 */
export function itemsAt(marks: readonly Mark[], offset: number, after: string | null): readonly string[] {
  const here = marks
    .filter(({ span }) => span.start <= offset && offset < span.end)
    .toSorted((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start));
  const items = [...new Set(here.map(({ itemId }) => itemId))];
  const turn = after === null ? -1 : items.indexOf(after);
  return turn < 0 ? items : [...items.slice(turn + 1), ...items.slice(0, turn + 1)];
}
