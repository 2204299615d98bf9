import { type RefObject, useEffect, useRef } from 'react';
import { useReading } from '../reading-context.ts';

/** Brings a card into sight when it is chosen; chosen by keys, it gets the focus too. */
export function useCurrentCard<Element extends HTMLElement>(
  id: string,
): {
  readonly current: boolean;
  readonly card: RefObject<Element | null>;
} {
  const { state } = useReading();
  const card = useRef<Element>(null);
  const current = state.current === id;
  const byKeys = state.chosenBy === 'keys';
  useEffect(() => {
    if (!current) return;
    if (byKeys) card.current?.focus({ preventScroll: true });
    card.current?.closest('li')?.scrollIntoView({ block: 'nearest' });
  }, [current, byKeys]);
  return { current, card };
}
