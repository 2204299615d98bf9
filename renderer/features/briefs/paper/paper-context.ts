import { createContext, useContext } from 'react';
import type { Language } from '../../../../core/model/language.ts';
import type { Footnotes } from '../footnotes.ts';

/** What every part of the sheet needs to know: the language it prints and the numbers of its notes. */
export interface Paper {
  readonly language: Language;
  readonly footnotes: Footnotes;
}

export const PaperContext = createContext<Paper | null>(null);

/** The sheet that a part is drawn on; throws outside of one. */
export function usePaper(): Paper {
  const paper = useContext(PaperContext);
  if (!paper) throw new Error('A part of a brief was drawn outside of its sheet.');
  return paper;
}
