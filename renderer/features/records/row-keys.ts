import { type RefObject, useEffect } from 'react';

/** Where a key moves to in a list of `length` doors, from the one that has the focus (-1: none); null: the key moves nothing. */
export function moveTo(key: string, at: number, length: number): number | null {
  if (length === 0) return null;
  switch (key) {
    case 'ArrowDown':
    case 'j':
      return Math.min(at + 1, length - 1);
    case 'ArrowUp':
    case 'k':
      return Math.max(at - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return length - 1;
    default:
      return null;
  }
}

/** Whether a key belongs to the element that has the focus: an entry box, a list that is open, a menu. */
function isTaken(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('input, textarea, select, [contenteditable], [role="listbox"], [role="menu"], [role="dialog"]') !==
      null
  );
}

/**
 * Arrows, j and k, Home and End walk through the doors (`[data-door]`: links or buttons) of a table; Enter is the door's
 * own. The keys work from anywhere on the page but an entry box.
 */
export function useRowKeys(table: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTaken(event.target)) return;
      const doors = [...(table.current?.querySelectorAll<HTMLElement>('[data-door]') ?? [])];
      const to = moveTo(
        event.key,
        document.activeElement instanceof HTMLElement ? doors.indexOf(document.activeElement) : -1,
        doors.length,
      );
      if (to === null) return;
      event.preventDefault();
      doors[to]?.focus();
      doors[to]?.scrollIntoView({ block: 'nearest' });
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [table]);
}
