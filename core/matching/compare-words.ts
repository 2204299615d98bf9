import { fold } from '../model/fold.ts';
import { common, jaccard } from './jaccard.ts';
import { inDoubt, inFavour, SILENT, type Weighed } from './weigh.ts';

/** A text and the language that it is in. */
export interface Worded {
  readonly text: string | null;
  readonly language: string;
}

/** Words in common speak for one subject; only texts of one language can be held against each other. */
export function compareWords(a: Worded, b: Worded, points: number): Weighed {
  if (a.text === null || b.text === null || a.language !== b.language) return SILENT;
  const share = jaccard(wordsOf(a.text), wordsOf(b.text));
  if (share >= 0.5) return inFavour(points, 'words', [b.text]);
  return share === 0 ? inDoubt(-points, 'words', [a.text, b.text]) : SILENT;
}

/** `the 4th session` and `the 5th session` are two, in whatever language. */
export function compareNumbers(a: string | null, b: string | null, points: number): Weighed {
  const [ours, theirs] = [numbersIn(a ?? ''), numbersIn(b ?? '')];
  if (ours.length === 0 || theirs.length === 0) return SILENT;
  const shared = common(ours, theirs);
  return shared.length > 0
    ? inFavour(points, 'numbers', shared)
    : inDoubt(-3 * points, 'numbers', [ours.join(' '), theirs.join(' ')]);
}

/** Fields in common speak for a match; where both state some and none is shared, it is left in doubt. */
export function compareFields(a: readonly string[], b: readonly string[], points: number): Weighed {
  if (a.length === 0 || b.length === 0) return SILENT;
  const shared = common(a, b);
  if (shared.length === 0) return inDoubt(-1.5 * points, 'fields', [...a, ...b]);
  return inFavour((points * shared.length) / Math.min(a.length, b.length), 'fields', shared);
}

function wordsOf(text: string): string[] {
  return fold(text).split(' ');
}

function numbersIn(text: string): string[] {
  return text.match(/\d+/g) ?? [];
}
