import type { Span } from '../model/span.ts';

/** A word with its place in the article's text. */
export interface Token extends Span {
  readonly text: string;
  readonly lower: string;
  /** Starts with a capital or is an abbreviation. */
  readonly capital: boolean;
  /** What stands between the word before and this one. */
  readonly gap: string;
}

const WORD = /[\p{L}\p{N}&][\p{L}\p{N}&'’.-]*/gu;

/** The words of a stretch of text. `Jong-ho` and `TT&TT` are one word, `Nam-Hoa` two, `radio- och` keeps its hyphen. */
export function tokenise(text: string, span: Span): Token[] {
  const tokens: Token[] = [];
  let end = span.start;
  for (const match of text.slice(span.start, span.end).matchAll(WORD)) {
    let start = span.start + match.index;
    for (const part of parts(match[0])) {
      const gap = text.slice(end, start);
      const trimmed = part.replace(/[.'’]+$/u, '');
      end = start + trimmed.length;
      tokens.push({
        start,
        end,
        text: trimmed,
        lower: trimmed.toLowerCase(),
        capital: /^\p{Lu}/u.test(trimmed),
        gap,
      });
      start += part.length + 1;
    }
  }
  return tokens;
}

/** Splits `Nam-Hoa`, where a hyphen joins two names. */
function parts(word: string): string[] {
  return word.includes('-') ? word.split(/-(?=\p{Lu})/u) : [word];
}

/** The index of the token that starts at or after an offset. */
export function tokenAt(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
