import type { Article, BlockKind } from '../model/article.ts';
import type { Span } from '../model/span.ts';

/** A sentence with where it stands. `text` is the canonical text from `start` to `end`. */
export interface Sentence extends Span {
  readonly text: string;
  /** Index of its block in `article.blocks`. */
  readonly block: number;
  readonly kind: BlockKind;
}

const ANALYSED: readonly BlockKind[] = ['title', 'heading', 'paragraph', 'list-item', 'table', 'caption'];

/** A mark that may end a sentence, with closing quotes, before white space or the end. */
const END = /(?:\.\/\.|[.!?…]+)["”’»)\]]*(?=\s|$)/gu;

/** What a full stop follows without ending a sentence: titles, short forms and initials. */
const SHORT_FORM =
  /(?:^|[\s("“])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|St|No|Art|vs|Jr|Sr|Gen|Gov|TP|Tp|TS|ThS|PGS|GS|Q|P|t\.ex|bl\.a|m\.m|kl|nr|ca|dvs|resp|e\.g|i\.e|cf|approx)$/u;

/** The sentences of the blocks that tell something: body, title, headings, captions. None crosses a block. */
export function sentencesOf(article: Pick<Article, 'text' | 'blocks'>): Sentence[] {
  return article.blocks.flatMap(({ start, end, kind }, block) =>
    ANALYSED.includes(kind)
      ? splitSentences(article.text.slice(start, end)).map((span) => ({
          start: start + span.start,
          end: start + span.end,
          text: article.text.slice(start + span.start, start + span.end),
          block,
          kind,
        }))
      : [],
  );
}

/** Spans of the sentences in a text, white space trimmed. A short form or a lower-case letter after it does not end one. */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length;
    if (end < text.length && !endsHere(text, start, match.index, match[0], end)) continue;
    pushTrimmed(spans, text, start, end);
    start = end;
  }
  pushTrimmed(spans, text, start, text.length);
  return spans;
}

function endsHere(text: string, start: number, at: number, mark: string, end: number): boolean {
  const next = text.slice(end, end + 8).trimStart()[0] ?? '';
  if (/\p{Ll}/u.test(next)) return false;
  return mark !== '.' || !SHORT_FORM.test(text.slice(Math.max(start, at - 12), at));
}

function pushTrimmed(spans: Span[], text: string, from: number, to: number): void {
  const piece = text.slice(from, to);
  const start = from + (piece.length - piece.trimStart().length);
  const end = from + piece.trimEnd().length;
  if (end > start) spans.push({ start, end });
}
