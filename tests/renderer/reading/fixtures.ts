import type { AnnotationDetail, RecordLink, SuggestionDetail } from '../../../core/api/schemas/article.ts';
import type { Span } from '../../../core/model/span.ts';

/** Small parts of an article's detail, with only what a test is about given. */
export function person(id: string, span: Span, more: Partial<SuggestionDetail> = {}): SuggestionDetail {
  return {
    ...{
      id,
      articleId: 'a',
      rule: 'person/title',
      state: 'pending',
      recordId: null,
      ruleDecisions: { accepted: 0, rejected: 0 },
      passages: [span],
      match: null,
    },
    kind: 'person',
    fact: { rule: 'person/title', cues: [], name: id, role: null, organisation: null, passage: span },
    ...more,
  } as SuggestionDetail;
}

export function passage(id: string, { start, end }: Span): AnnotationDetail['passage'] {
  return { id, articleId: 'a', start, end, exact: 'x'.repeat(end - start), prefix: '', suffix: '' };
}

export function annotation(id: string, span: Span): AnnotationDetail {
  const passageOf = passage(`passage-${id}`, span);
  return { id, passage: passageOf, comment: '', tags: [], author: 'Lan', createdAt: '2026-01-01T00:00:00Z' };
}

export function recordLink(recordId: string, passageId: string, span: Span): RecordLink {
  return {
    ...{ recordKind: 'agreement', recordId, label: recordId, basis: 'stated' },
    passage: passage(passageId, span),
  };
}
