import type { Command } from 'commander';
import { withDesk } from '../desk.ts';
import { countOf, countryOf } from '../options.ts';
import { printJson } from '../print.ts';
import { workspaceOf } from '../workspace-option.ts';

interface SearchOptions {
  readonly limit: number;
  readonly country?: string;
  readonly json: boolean;
}

/** `search`: full text, without regard to diacritics. */
export function addSearchCommand(program: Command): void {
  program
    .command('search')
    .description('find articles by their words, without regard to diacritics')
    .argument('<query>')
    .option('--limit <n>', 'at most so many', countOf, 50)
    .option('--country <cc>', 'about this partner country', countryOf)
    .option('--json', 'print one JSON document', false)
    .action(async (query: string, { json, ...options }: SearchOptions) => {
      const hits = await withDesk(workspaceOf(program), ({ client }) => client.articles.search({ query, ...options }));
      if (json) return printJson(hits);
      for (const { articleId, title, snippet } of hits) console.log(`${articleId}  ${title}\n    ${oneLine(snippet)}`);
    });
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ');
}
