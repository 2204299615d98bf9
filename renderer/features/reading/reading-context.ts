import { createContext, type Dispatch, useContext } from 'react';
import type { ArticleDetail } from '../../../core/api/schemas/article.ts';
import type { Command } from '../../commands.ts';
import type { ReadingAction, ReadingState } from './reading-state.ts';

/** What the parts of the reading desk share. */
export interface Reading {
  readonly article: ArticleDetail;
  readonly state: ReadingState;
  readonly dispatch: Dispatch<ReadingAction>;
  readonly commands: Readonly<Record<SuggestionCommand, Command>>;
}

export type SuggestionCommand = 'next' | 'previous' | 'accept' | 'edit' | 'reject' | 'apart' | 'why' | 'acceptAll';

export const ReadingContext = createContext<Reading | null>(null);

/** The reading desk that a part stands on. */
export function useReading(): Reading {
  const reading = useContext(ReadingContext);
  if (!reading) throw new Error('useReading outside of ReadingContext');
  return reading;
}
