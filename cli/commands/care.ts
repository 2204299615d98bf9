import path from 'node:path';
import type { Command } from 'commander';
import { backUpWorkspace, checkWorkspace, restoreWorkspace } from '../../core/workspace-care.ts';
import { withDesk } from '../desk.ts';
import { EXIT } from '../exit.ts';
import { printJson } from '../print.ts';
import { workspaceOf } from '../workspace-option.ts';

/** `backup`, `restore` and `check`: care of the workspace file. */
export function addCareCommands(program: Command): void {
  program
    .command('backup')
    .description('write a consistent copy of the workspace, also while it is in use')
    .argument('<file>', 'a new file')
    .action(async (file: string) => {
      await withDesk(workspaceOf(program), async ({ context }) =>
        backUpWorkspace(context.workspace, path.resolve(file)),
      );
      console.log(path.resolve(file));
    });

  program
    .command('restore')
    .description('put a backup in the place of the workspace; what was there is kept beside it')
    .argument('<file>', 'a backup')
    .action((file: string) => {
      const workspace = path.resolve(workspaceOf(program));
      const former = restoreWorkspace(path.resolve(file), workspace, `${workspace}.before-${timestamp()}`);
      console.log(`${workspace} is now as in ${path.resolve(file)}.`);
      if (former) console.log(`What was there before is kept as ${former}.`);
    });

  program
    .command('check')
    .description('look for damage in the workspace: file, ties, full-text index, passages')
    .option('--json', 'print one JSON document', false)
    .action(async ({ json }: { json: boolean }) => {
      const faults = await withDesk(workspaceOf(program), async ({ context }) => checkWorkspace(context.read));
      if (faults.length > 0) process.exitCode = EXIT.rejected;
      if (json) return printJson({ sound: faults.length === 0, faults });
      console.log(faults.length === 0 ? 'The workspace is sound.' : faults.join('\n'));
    });
}

function timestamp(): string {
  return new Date().toISOString().replaceAll(/[:.]/g, '-');
}
