import { galleryAtFoot } from './captions.ts';
import type { Cues } from './cues/cues.ts';
import type { Draft } from './draft.ts';

/** What the kind of a piece may depend on besides its own words; made once, so that each look is cheap. */
export interface Context {
  readonly cues: Cues;
  readonly texts: readonly string[];
  /** Where each text stands first. */
  readonly firstIndex: ReadonlyMap<string, number>;
  /** The length of the longest piece from an index on. */
  readonly longestAfter: readonly number[];
  /** Captions that were put together at the foot. */
  readonly gallery: ReadonlySet<string>;
}

/** Gathers what classification looks at. */
export function contextOf(drafts: readonly Draft[], cues: Cues): Context {
  const texts = drafts.map(({ text }) => text);
  const firstIndex = new Map<string, number>();
  for (const [index, text] of texts.entries()) if (!firstIndex.has(text)) firstIndex.set(text, index);
  const longestAfter: number[] = [];
  let longest = 0;
  for (let index = texts.length - 1; index >= 0; index--) {
    longest = Math.max(longest, texts[index]?.length ?? 0);
    longestAfter[index] = longest;
  }
  const stretches = drafts.map(({ stretch }) => stretch);
  return { cues, texts, firstIndex, longestAfter, gallery: galleryAtFoot(texts, stretches, { cues, firstIndex }) };
}
