import type { Block } from '../../../../core/model/article.ts';
import type { Span } from '../../../../core/model/span.ts';
import { trimSpan } from './dom-offsets.ts';

/** The sentences of a text, block by block (none runs over the end of a block), as the language parts them. */
export function sentencesOf(text: string, blocks: readonly Block[], language: string): readonly Span[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  return blocks.flatMap(({ start, end }) =>
    Array.from(segmenter.segment(text.slice(start, end)), ({ index, segment }) =>
      trimSpan(text, { start: start + index, end: start + index + segment.length }),
    ).filter((span) => span !== null),
  );
}

/** What is selected next: from a caret the sentence that it stands in, from a selection up to the end of the next one. */
export function growToSentence(sentences: readonly Span[], selected: Span): Span | null {
  const { start, end } = selected;
  if (start === end) return sentences.find((sentence) => start < sentence.end) ?? null;
  const next = sentences.find((sentence) => sentence.end > end);
  return next ? { start, end: next.end } : selected;
}
