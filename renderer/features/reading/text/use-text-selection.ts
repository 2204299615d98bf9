import { type RefObject, useEffect, useState } from 'react';
import type { Span } from '../../../../core/model/span.ts';
import { selectedSpan } from './dom-offsets.ts';

/** What the editor has selected of the text, by mouse or keys; it settles when the mouse button is let go. */
export function useTextSelection(root: RefObject<HTMLElement | null>, text: string): Span | null {
  const [span, setSpan] = useState<Span | null>(null);
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    let pressed = false;
    const read = () => {
      const next = root.current && selectedSpan(root.current, text);
      setSpan((was) => (was?.start === next?.start && was?.end === next?.end ? was : next));
    };
    const press = (down: boolean) => {
      pressed = down;
      // The browser settles the selection after the event.
      if (!down) requestAnimationFrame(read);
    };
    document.addEventListener('pointerdown', () => press(true), { signal });
    document.addEventListener('pointerup', () => press(false), { signal });
    document.addEventListener('pointercancel', () => press(false), { signal });
    document.addEventListener('selectionchange', () => !pressed && read(), { signal });
    return () => controller.abort();
  }, [root, text]);
  return span;
}
