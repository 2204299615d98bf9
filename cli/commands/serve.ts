import path from 'node:path';
import type { Command } from 'commander';
import { portOf } from '../options.ts';
import { serve } from '../serve.ts';
import { workspaceOf } from '../workspace-option.ts';

/** `serve`: the browser shell. */
export function addServeCommand(program: Command): void {
  program
    .command('serve')
    .description('open the workspace in the browser shell, on 127.0.0.1')
    .option('--port <n>', 'the port; 0 for any free one', portOf)
    .option('--no-open', 'open no window, only print the address')
    .action((options: { port?: number; open: boolean }) =>
      serve({ ...options, workspace: path.resolve(workspaceOf(program)) }),
    );
}
