import { en } from './en.ts';
import type { Lexicon } from './lexicon.ts';
import { sv } from './sv.ts';
import { vi } from './vi.ts';

const lexicons: Readonly<Record<string, Lexicon>> = { vi, sv, en };

/** The lexicon of a language (BCP 47, region set aside); null for a language that the desk does not read. */
export function lexiconOf(language: string): Lexicon | null {
  return lexicons[language.split('-')[0] ?? ''] ?? null;
}
