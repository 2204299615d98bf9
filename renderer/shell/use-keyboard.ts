import { useEffect } from 'react';
import { runCommand } from '../commands.ts';
import { isTaken } from '../keys.ts';

/** Listens for the shortcuts of the commands in force; never while somebody types, nor during input of a composed letter. */
export function useKeyboard(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isTaken(event)) return;
      if (runCommand(event)) event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
