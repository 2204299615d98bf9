import { type RefObject, useEffect } from 'react';
import type { Span } from '../../../../core/model/span.ts';
import { rangeOf } from './dom-offsets.ts';

/** Scrolls a passage to the upper third of the text, unless all of it is in sight already. */
export function useReveal(root: RefObject<HTMLElement | null>, span: Span | null, shown: unknown): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: `shown` says that the blocks on the page are others now.
  useEffect(() => {
    const element = root.current;
    const scroller = element?.parentElement;
    if (!element || !scroller || !span) return;
    const passage = rangeOf(element, span)?.getBoundingClientRect();
    const view = scroller.getBoundingClientRect();
    if (!passage || (passage.top >= view.top && passage.bottom <= view.bottom)) return;
    scroller.scrollBy({ top: passage.top - view.top - view.height / 3 });
  }, [root, span, shown]);
}
