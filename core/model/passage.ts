import type { Span } from './span.ts';

/**
 * A span of an article that somebody, or a reader rule, pointed at: W3C Web Annotation TextQuoteSelector
 * (exact, prefix, suffix) and TextPositionSelector (start, end, here in UTF-16 code units).
 */
export interface Passage extends Span {
  readonly id: string;
  readonly articleId: string;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** How many characters of context are kept on each side of a passage. */
const CONTEXT = 32;

/** The selectors of a span of a text. */
export function selectPassage(text: string, span: Span): Omit<Passage, 'id' | 'articleId'> {
  return {
    start: span.start,
    end: span.end,
    exact: text.slice(span.start, span.end),
    prefix: text.slice(Math.max(0, span.start - CONTEXT), span.start),
    suffix: text.slice(span.end, span.end + CONTEXT),
  };
}
