/** A stretch of an article's canonical text. Offsets are UTF-16 code units, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span with the text it covers: `exact === text.slice(start, end)`. */
export interface Quote extends Span {
  readonly exact: string;
}

/** Quotes a span of a text. */
export function quote(text: string, span: Span): Quote {
  return { start: span.start, end: span.end, exact: text.slice(span.start, span.end) };
}

/** Whether two spans share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `outer` covers all of `inner`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
