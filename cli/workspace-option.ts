import type { Command } from 'commander';

/** The workspace that the command line names; the option may stand before or after the command. */
export function workspaceOf(program: Command): string {
  return program.opts<{ workspace: string }>().workspace;
}
