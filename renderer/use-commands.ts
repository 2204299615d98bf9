import { useEffect, useRef } from 'react';
import { addCommands, type Command } from './commands.ts';

/**
 * Puts a screen's commands in force while it is shown.
 * @param title key of the wording for the heading in the list of shortcuts
 */
export function useCommands(title: string, commands: readonly Command[]): void {
  const latest = useRef(commands);
  useEffect(() => {
    latest.current = commands;
  });
  useEffect(
    () =>
      addCommands({
        title,
        // Read when a key is pressed, so that a command never runs with what was on the screen before.
        get commands() {
          return latest.current;
        },
      }),
    [title],
  );
}
