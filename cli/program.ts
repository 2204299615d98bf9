import { Command } from 'commander';
import { DEFAULT_WORKSPACE } from '../core/places.ts';
import { VERSION } from './account.ts';
import { addBriefCommands } from './commands/briefs.ts';
import { addCareCommands } from './commands/care.ts';
import { addCurationCommands } from './commands/curation.ts';
import { addEditionCommands } from './commands/editions.ts';
import { addEvaluateCommand } from './commands/evaluate.ts';
import { addIntakeCommands } from './commands/intake.ts';
import { addListCommand } from './commands/list.ts';
import { addReviewCommand } from './commands/review.ts';
import { addSearchCommand } from './commands/search.ts';
import { addServeCommand } from './commands/serve.ts';

const NOTES = `
Data goes to standard output, progress to standard error.
Exit codes: 0 all done; 1 done, but some inputs were rejected (each is named on standard error); 2 wrong arguments;
3 the workspace cannot be opened.`;

/** The command line, one file of commands per group. */
export function buildProgram(): Command {
  const program = new Command('accord')
    .description('Accord Desk from the command line.')
    .version(VERSION)
    .option('--workspace <file>', 'the workspace; made where there is none', DEFAULT_WORKSPACE)
    .addHelpText('after', NOTES)
    .exitOverride();
  addIntakeCommands(program);
  addEvaluateCommand(program);
  addCurationCommands(program);
  addListCommand(program);
  addSearchCommand(program);
  addBriefCommands(program);
  addEditionCommands(program);
  addReviewCommand(program);
  addCareCommands(program);
  addServeCommand(program);
  return program;
}
