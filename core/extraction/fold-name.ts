import { fold } from '../model/fold.ts';

/** Words that a name may be printed with or without. */
const LOOSE = new Set(['the', 'det', 'den', 'de', 'and', 'och', 'va', 'of', 'for', 'nuoc', 'cua']);

/** Swedish endings that come and go with the definite form and the genitive: `ministeriet`, `ministeriums`. */
const ENDING = /(?<=\p{L}{6})(?:ets|ens|ums|et|en|um|s)$/u;

/** A body's name as it is compared: folded, without articles, connectives and definite endings. */
export function foldName(name: string): string {
  return fold(name)
    .split(' ')
    .filter((word) => !LOOSE.has(word))
    .map((word) => word.replace(ENDING, ''))
    .join(' ');
}
