import type { Command } from 'commander';
import { withDesk } from '../desk.ts';
import { CommandError, EXIT } from '../exit.ts';
import { counted, printJson } from '../print.ts';
import { workspaceOf } from '../workspace-option.ts';

interface AcceptOptions {
  readonly article?: readonly string[];
  readonly all: boolean;
  readonly json: boolean;
}

/** `accept`: suggestions to records. */
export function addCurationCommands(program: Command): void {
  program
    .command('accept')
    .description('accept pending suggestions, merging those that speak of one agreement')
    .option('--article <id...>', 'those of these articles')
    .option('--all', 'those of all articles', false)
    .option('--json', 'print one JSON document', false)
    .action(async ({ article = [], all, json }: AcceptOptions) => {
      if (all === article.length > 0) {
        throw new CommandError('accept wants either --all or --article ID.', EXIT.wrongArguments);
      }
      const accepted = await acceptPending(workspaceOf(program), all ? [undefined] : article);
      if (json) return printJson({ accepted });
      console.log(`${counted(accepted, 'suggestion')} accepted`);
    });
}

/** Undefined stands for all articles. */
function acceptPending(workspace: string, articles: readonly (string | undefined)[]): Promise<number> {
  return withDesk(workspace, async ({ client }) => {
    const known = new Set((await client.articles.list()).map(({ id }) => id));
    const unknown = articles.find((id) => id !== undefined && !known.has(id));
    if (unknown) throw new CommandError(`There is no article with the id ${unknown}. Nothing was accepted.`);
    let accepted = 0;
    for (const articleId of articles) accepted += (await client.suggestions.acceptAll({ articleId })).accepted;
    return accepted;
  });
}
