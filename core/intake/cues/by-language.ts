import type { Cues } from './cues.ts';
import { en } from './en.ts';
import { sv } from './sv.ts';
import { vi } from './vi.ts';

const CUES: Readonly<Record<string, Cues>> = { vi, sv, en };

/** The commonest words of all the languages that there are cues for. */
export const FREQUENT_WORDS: readonly string[] = Object.values(CUES).flatMap(({ frequentWords }) => frequentWords);

/** The cues of a language; English where the desk knows none, whose lists then simply find less. */
export function cuesFor(language: string): Cues {
  return CUES[language] ?? en;
}

/** The commonest words of a language; none where the desk does not know it. */
export function frequentWordsOf(language: string): readonly string[] {
  return CUES[language]?.frequentWords ?? [];
}
