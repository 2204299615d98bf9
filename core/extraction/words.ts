/** No letter or digit right before: `\b` only knows ASCII. */
export const WORD_START = '(?<![\\p{L}\\p{N}])';
/** No letter or digit right after. */
export const WORD_END = '(?![\\p{L}\\p{N}])';

/** Literal words as one alternation for a pattern with the `u` flag, the longest first. */
export function alternation(words: readonly string[]): string {
  return [...new Set(words)]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
    .join('|');
}

const compiled = new Map<string, RegExp>();

/** A pattern for whole words, given as sources of regular expressions; letter case set aside. Compiled once. */
export function wordPattern(sources: readonly string[], flags = 'giu'): RegExp {
  const key = `${flags} ${sources.join('|')}`;
  const pattern = compiled.get(key) ?? new RegExp(`${WORD_START}(?:${sources.join('|') || '(?!)'})${WORD_END}`, flags);
  compiled.set(key, pattern);
  return pattern;
}
