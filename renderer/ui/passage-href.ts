import type { Span } from '../../core/model/span.ts';

/** The address of a passage in its article: the reading desk goes there and marks it. */
export function passageHref({ articleId, start, end }: Span & { readonly articleId: string }): string {
  return `/articles/${encodeURIComponent(articleId)}?at=${start}-${end}`;
}

/** The span that an address (its search part) points at; null if it points at none. */
export function spanInAddress(search: string): Span | null {
  const [, start, end] = /^(\d+)-(\d+)$/.exec(new URLSearchParams(search).get('at') ?? '') ?? [];
  if (start === undefined || end === undefined || Number(end) <= Number(start)) return null;
  return { start: Number(start), end: Number(end) };
}
