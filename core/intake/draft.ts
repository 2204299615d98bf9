import type { BlockKind } from '../model/article.ts';

/**
 * A piece of text as a reader hands it on, before it is a block. Every reader yields these, whatever its format; what
 * comes after (language, captions, furniture, metadata) is the same for all.
 */
export interface Draft {
  readonly text: string;
  /** What the format itself says that it is (a heading's mark, a list's tag); null where the text has to tell. */
  readonly kind: BlockKind | null;
  /** Pieces without a blank line between them share a number. */
  readonly stretch: number;
}
