import type { KeyPress } from './keys.ts';
import { matches } from './keys.ts';

/** Something that can be done on a screen. It feeds a button, a shortcut and the list of shortcuts alike. */
export interface Command {
  /** Stable: `suggestion.accept`. */
  readonly id: string;
  /** Key of the wording: `reading.accept`. */
  readonly label: string;
  /** What presses it: `a`, `Mod+Shift+Z`, `Alt+1`, `ArrowDown`; the first is shown on the button. */
  readonly keys: readonly string[];
  readonly run: () => void;
  /** False: shown, but not to be done now. */
  readonly enabled?: boolean;
  /** Whether holding the key down does it again and again, as walking does; a decision is made once for each press. */
  readonly repeats?: boolean;
}

/** A set of commands under one heading of the list of shortcuts. Later sets (the screen's) go before earlier ones. */
export interface CommandSet {
  /** Key of the wording. */
  readonly title: string;
  readonly commands: readonly Command[];
}

let sets: readonly CommandSet[] = [];
const listeners = new Set<() => void>();

/** Puts a set of commands in force; returns how to take it out again. */
export function addCommands(set: CommandSet): () => void {
  sets = [...sets, set];
  tell();
  return () => {
    sets = sets.filter((other) => other !== set);
    tell();
  };
}

function tell(): void {
  for (const listener of listeners) listener();
}

export function commandsInForce(): readonly CommandSet[] {
  return sets;
}

export function onCommands(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Runs the command that a key press belongs to. Returns whether there was one. */
export function runCommand(press: KeyPress): boolean {
  const command = sets
    .toReversed()
    .flatMap((set) => set.commands)
    .find(({ enabled = true, keys }) => enabled && keys.some((key) => matches(key, press)));
  if (command && (!press.repeat || command.repeats)) command.run();
  return command !== undefined;
}
