import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Command } from 'commander';
import { extractFile } from '../../core/api/extract-file.ts';
import type { ImportedFile } from '../../core/api/schemas/desk.ts';
import { withDesk } from '../desk.ts';
import { CommandError } from '../exit.ts';
import { importPaths } from '../import-paths.ts';
import { counted, printColumns, printJson } from '../print.ts';
import { workspaceOf } from '../workspace-option.ts';

/** `import` and `extract`: bytes to articles and what extraction believes of them. */
export function addIntakeCommands(program: Command): void {
  program
    .command('import')
    .description('read files into the workspace and extract suggestions')
    .argument('<path...>', 'files, or folders of files')
    .option('--recursive', 'folders with the folders in them', false)
    .option('--json', 'print one JSON document', false)
    .action(async (paths: string[], options: { recursive: boolean; json: boolean }) => {
      const files = await withDesk(workspaceOf(program), (desk) => importPaths(desk, paths, options.recursive));
      if (options.json) return printJson({ files });
      printColumns(files.map((file) => [file.outcome, file.name, repeats(file)]));
      console.log(summary(files));
    });

  program
    .command('extract')
    .description('read and extract one file; touches no workspace')
    .argument('<file>')
    .option('--json', 'print one JSON document', false)
    .action(async (file: string, options: { json: boolean }) => {
      const extract = await extractFile({ name: path.basename(file), bytes: () => bytesOf(file) });
      if (options.json) return printJson(extract);
      const { article, facts } = extract;
      printColumns([
        ['language', article.language],
        ['title', article.title ?? '—'],
        ['publisher', article.publisher ?? '—'],
        ['published', article.publishedOn ?? '—'],
        ...Object.entries(facts).map(([noun, list]: [string, readonly unknown[]]) => [noun, String(list.length)]),
      ]);
    });
}

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    throw new CommandError(`${file} cannot be read: ${(error as Error).message}`);
  }
}

/** What a file repeats, and how far. */
function repeats({ duplicateOf }: ImportedFile): string {
  if (duplicateOf === null) return '';
  const { by, share, label } = duplicateOf;
  const how = {
    bytes: 'the same file as',
    text: 'the same text as',
    words: `shares ${Math.round(share * 100)} % with`,
  };
  return `${how[by]} “${label}”`;
}

function summary(files: readonly ImportedFile[]): string {
  const count = (outcome: ImportedFile['outcome']) => files.filter((file) => file.outcome === outcome).length;
  const near = count('near-duplicate');
  const repeated = near > 0 ? `, ${counted(near, 'near duplicate')}` : '';
  return `${counted(files.length, 'file')}: ${count('new')} new${repeated}, ${count('same')} there already, ${count('rejected')} rejected`;
}
