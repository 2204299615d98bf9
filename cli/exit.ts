import { ORPCError } from '@orpc/server';
import { CommanderError } from 'commander';
import { IntakeError } from '../core/intake/intake-error.ts';
import { WorkspaceError } from '../core/workspace-care.ts';

/** What the program answers with when it ends. */
export const EXIT = {
  done: 0,
  /** Done, but some inputs were rejected, or a check found faults. Each was named on standard error. */
  rejected: 1,
  wrongArguments: 2,
  workspace: 3,
} as const;

type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Something that a command cannot do, said for people. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
  readonly exitCode: ExitCode;

  constructor(message: string, exitCode: ExitCode = EXIT.rejected) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** Says on standard error what went wrong and sets the exit code. Errors that nobody foresaw keep their stack. */
export function failWith(error: unknown): void {
  if (error instanceof CommanderError) {
    // The argument parser has printed its own message, or the help that was asked for.
    process.exitCode = error.exitCode === 0 ? EXIT.done : EXIT.wrongArguments;
    return;
  }
  process.exitCode = exitCodeOf(error);
  const foreseen =
    [CommandError, WorkspaceError, IntakeError].some((kind) => error instanceof kind) || isRefusal(error);
  console.error(foreseen ? `accord: ${(error as Error).message}` : error);
}

/** What the contract itself says no to: its reasons are for people. */
function isRefusal(error: unknown): boolean {
  return error instanceof ORPCError && error.defined;
}

function exitCodeOf(error: unknown): ExitCode {
  if (error instanceof CommandError) return error.exitCode;
  return error instanceof WorkspaceError ? EXIT.workspace : EXIT.rejected;
}
