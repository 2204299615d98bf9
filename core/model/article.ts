import type { Edtf } from './edtf.ts';
import type { Span } from './span.ts';

export const BLOCK_KINDS = [
  'title',
  'heading',
  'paragraph',
  'list-item',
  'table',
  'caption',
  'byline',
  'source-line',
  'furniture',
] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

/** A stretch of the canonical text with a kind. Blocks are sorted and never overlap. */
export interface Block extends Span {
  readonly kind: BlockKind;
}

/** What is known of an article besides its text; null where the article does not say. */
export interface ArticleMetadata {
  /** BCP 47. */
  readonly language: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly publishedOn: Edtf | null;
}

/**
 * One text read from a source file. `text` is canonical: NFC, `\n` line ends, no NBSP, blocks joined by one blank
 * line. Furniture (menus, counters, share bars) stays in the text as blocks of that kind, out of the reader's sight.
 */
export interface Article extends ArticleMetadata {
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** The blocks that an editor reads: everything but furniture. */
export function readableBlocks(article: Pick<Article, 'blocks'>): readonly Block[] {
  return article.blocks.filter((block) => block.kind !== 'furniture');
}

/** The text that an editor reads, as two files are compared by. */
export function readableText(article: Pick<Article, 'text' | 'blocks'>): string {
  return readableBlocks(article)
    .map(({ start, end }) => article.text.slice(start, end))
    .join('\n\n');
}

/** The 1-based number of the readable block that holds an offset, as cited in a brief ("paragraph 4"); null if none. */
export function paragraphNumber(blocks: readonly Block[], offset: number): number | null {
  const index = readableBlocks({ blocks }).findIndex((block) => block.start <= offset && offset < block.end);
  return index < 0 ? null : index + 1;
}
