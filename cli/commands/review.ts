import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Command } from 'commander';
import { withDesk } from '../desk.ts';
import { CommandError } from '../exit.ts';
import { counted, printColumns, printJson } from '../print.ts';
import { workspaceOf } from '../workspace-option.ts';

/** `review`: a brief that colleagues worked on in Word. */
export function addReviewCommand(program: Command): void {
  program
    .command('review')
    .description(
      'read a brief that came back from Word: comments and changes, each with its statement, to be decided on',
    )
    .argument('<file>', 'the .docx')
    .option('--edition <id>', 'the edition that it was, where the document no longer says')
    .option('--json', 'print one JSON document', false)
    .action(async (file: string, { edition, json }: { edition?: string; json: boolean }) => {
      const bytes = await readFile(file).catch(() => {
        throw new CommandError(`${file}: there is no such file.`);
      });
      const document = new File([new Uint8Array(bytes)], path.basename(file));
      const review = await withDesk(workspaceOf(program), async ({ client }) => {
        const { id } = await client.reviews.read({ file: document, editionId: edition });
        return client.reviews.get({ id });
      });
      if (json) return printJson(review);
      printColumns(
        review.remarks.map(({ kind, match, author, record, before, after }) => [
          ...[kind, match, author || '—', record ?? '—', oneLine(before), oneLine(after)],
        ]),
      );
      console.log(
        `${counted(review.remarks.length, 'remark')} on ${review.reference}, ${review.pending} to be decided on.`,
      );
    });
}

const oneLine = (text: string | null) => text?.replaceAll('\n', ' / ') ?? '—';
