import type { BlockKind } from '../model/article.ts';

/** A piece of text whose kind has been told: a block before it has its place in the canonical text. */
export interface Unit {
  readonly text: string;
  readonly kind: BlockKind;
}
