import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Command } from 'commander';
import { withDesk } from '../desk.ts';
import { CommandError, EXIT } from '../exit.ts';
import { printColumns, printJson } from '../print.ts';
import { workspaceOf } from '../workspace-option.ts';

/** `edition` and `compare`: what has left the desk. */
export function addEditionCommands(program: Command): void {
  program
    .command('edition')
    .description('prove a past edition unchanged, and with --out write its document again, byte for byte')
    .argument('<id>', 'as `list editions` names it')
    .option('--out <dir>', 'the folder to write to')
    .option('--json', 'print one JSON document', false)
    .action(async (id: string, { out, json }: { out?: string; json: boolean }) => {
      const { file, ...proof } = await withDesk(workspaceOf(program), async ({ client }) => {
        const edition = (await client.briefs.editions({})).find((row) => row.id === id);
        if (!edition) throw new CommandError(`there is no edition ${id}.`);
        const { sha256, reference } = edition;
        const document = out === undefined ? null : await writeInto(out, await client.briefs.edition({ id }));
        return { file: document, id, reference, sha256, ...(await client.briefs.prove({ id })) };
      });
      if (!proof.intact) process.exitCode = EXIT.rejected;
      if (json) return printJson({ ...proof, file });
      if (file !== null) console.log(file);
      console.log(`${proof.reference}  SHA-256 ${proof.sha256}`);
      console.log(
        proof.intact ? 'The bytes are those that left the desk.' : 'The bytes are NOT those that left the desk.',
      );
      if (proof.redrawn) console.log('Its data, drawn again, give the same bytes.');
      else
        console.log(
          `Its data, drawn again by version ${proof.checkedBy}, give other bytes (written by ${proof.writtenBy || 'an unknown version'}).`,
        );
    });

  program
    .command('compare')
    .description('what changed from one edition to another, or to what the registry says now')
    .argument('<from>', 'an edition, as `list editions` names it')
    .argument('[to]', 'a later edition; without it, the registry as it stands')
    .option('--json', 'print one JSON document', false)
    .action(async (from: string, to: string | undefined, { json }: { json: boolean }) => {
      const { changes } = await withDesk(workspaceOf(program), ({ client }) => client.briefs.compare({ from, to }));
      if (json) return printJson({ changes });
      const said = (claim: { readonly text: string } | null) => claim?.text ?? '—';
      printColumns(
        changes.map(({ type, record, field, before, after }) => [type, record, field, said(before), said(after)]),
      );
    });
}

async function writeInto(folder: string, document: File): Promise<string> {
  await mkdir(folder, { recursive: true });
  const file = path.join(folder, document.name);
  await writeFile(file, document.stream());
  return file;
}
