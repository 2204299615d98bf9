import type { RefObject } from 'react';
import { useCommands } from '../../use-commands.ts';

/** Where a step leads to in a list of `length` doors, from the one that has the focus (-1: none); -1 in an empty list. */
export function stepTo(at: number, step: 1 | -1, length: number): number {
  return Math.min(Math.max(at + step, 0), length - 1);
}

/** Arrows, j and k walk through the doors (`[data-door]`: links) of a table; Enter is the door's own. */
export function useRowKeys(table: RefObject<HTMLElement | null>): void {
  const go = (step: 1 | -1) => {
    const doors = [...(table.current?.querySelectorAll<HTMLElement>('[data-door]') ?? [])];
    const at = doors.findIndex((door) => door.contains(document.activeElement));
    const door = doors[stepTo(at, step, doors.length)];
    door?.focus({ preventScroll: true });
    door?.scrollIntoView({ block: 'nearest' });
  };
  useCommands('records.commands.list', [
    { id: 'records.next', label: 'records.commands.next', keys: ['ArrowDown', 'j'], run: () => go(1) },
    { id: 'records.previous', label: 'records.commands.previous', keys: ['ArrowUp', 'k'], run: () => go(-1) },
  ]);
}
