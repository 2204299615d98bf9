import { useLocation } from 'wouter';
import { useUndo } from '../api/use-undo.ts';
import type { Command } from '../commands.ts';
import { useCommands } from '../use-commands.ts';
import { ROOMS } from './rooms.ts';

/** The commands that work everywhere: undo, redo, the rooms, the list of shortcuts. */
export function useDeskCommands(showShortcuts: () => void): void {
  const [, navigate] = useLocation();
  const { undo, redo } = useUndo();
  const rooms = ROOMS.map(
    ({ noun }, index): Command => ({
      id: `room.${noun}`,
      label: `${noun}.title`,
      keys: [`Alt+${index + 1}`],
      run: () => navigate(`/${noun}`),
    }),
  );
  useCommands('shell.everywhere', [
    { id: 'history.undo', label: 'shell.undo', keys: ['Mod+Z'], run: undo },
    { id: 'history.redo', label: 'shell.redo', keys: ['Mod+Shift+Z', 'Mod+Y'], run: redo },
    ...rooms,
    { id: 'shell.shortcuts', label: 'shell.shortcuts', keys: ['?'], run: showShortcuts },
  ]);
}
