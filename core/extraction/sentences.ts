import type { Article, BlockKind } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import type { Lexicon } from './lexicon/lexicon.ts';

/** One sentence of an article, inside one block. */
export interface Sentence extends Span {
  readonly text: string;
  readonly blockKind: BlockKind;
  /** Index of the block in the article. */
  readonly block: number;
}

/** Blocks whose sentences tell something; what the title tells is looked at last. */
const TELLING: ReadonlySet<BlockKind> = new Set(['title', 'paragraph', 'list-item', 'caption', 'table', 'heading']);

/** A stop with closing marks, then a space and a start; or glued to a capitalised word (`lớn.Trong`); or a Chinese one. */
const STOP = /[。！？]+[”’」』）]*|[.!?…]+[”"»’')\]]*(?:\s+(?=[^\p{Ll}\s])|(?=\p{Lu}\p{Ll})|$)/gu;
/** Bullets, numbers of a list and left-over markup before the first word. */
const LEAD = /^(?:[\s\-–—*•·#>]|&nbsp;|<[^<>]{1,200}>|\d{1,2}\.(?=&nbsp;|\s*$))+/u;
const TRAIL = /(?:\s|&nbsp;|<[^<>]{1,200}>)+$/u;

/** The sentences of the telling blocks, in order; none crosses a block. */
export function sentencesOf(article: Article, lexicon: Lexicon): Sentence[] {
  return article.blocks.flatMap((block, index) =>
    TELLING.has(block.kind)
      ? splitSpan(article.text, block, lexicon.abbreviations).map((span) => ({
          ...span,
          text: article.text.slice(span.start, span.end),
          blockKind: block.kind,
          block: index,
        }))
      : [],
  );
}

/** Splits a span of text into sentences, with leading bullets and surrounding space left out. */
export function splitSpan(text: string, span: Span, abbreviations: ReadonlySet<string>): Span[] {
  const body = text.slice(span.start, span.end);
  const spans: Span[] = [];
  let start = 0;
  for (const match of body.matchAll(STOP)) {
    const end = match.index + match[0].trimEnd().length;
    if (end < body.length && !endsSentence(body, match.index, match[0], abbreviations)) continue;
    spans.push(...trimmed(body, span.start, start, end));
    start = end;
  }
  spans.push(...trimmed(body, span.start, start, body.length));
  return spans;
}

function endsSentence(body: string, at: number, stop: string, abbreviations: ReadonlySet<string>): boolean {
  const before = /[\p{L}\p{N}.&]*$/u.exec(body.slice(Math.max(0, at - 24), at))?.[0] ?? '';
  if (!stop.startsWith('.')) return true;
  if (/^[A-Z]$/u.test(before) || abbreviations.has(before.toLowerCase())) return false;
  // Glued sentences end in a small letter or a closing mark; `TP.Hue` and addresses do not.
  if (!/\s/u.test(stop)) return /[\p{Ll}\d)”"]$/u.test(before) && /\s/u.test(body.slice(Math.max(0, at - 24), at));
  return !/^\d{1,2}$/u.test(before) || !/^\p{Ll}/u.test(body.slice(at + stop.length));
}

function trimmed(body: string, offset: number, from: number, to: number): Span[] {
  const piece = body.slice(from, to);
  const lead = LEAD.exec(piece)?.[0].length ?? 0;
  const trail = TRAIL.exec(piece.slice(lead))?.[0].length ?? 0;
  const start = offset + from + lead;
  const end = offset + to - trail;
  return end > start ? [{ start, end }] : [];
}
