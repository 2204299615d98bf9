import { type Command, Option } from 'commander';
import { HOUSE_STYLES, type HouseStyle } from '../../core/model/brief.ts';
import { CHANGE_DISPLAYS, type ChangeDisplay } from '../../core/model/edition.ts';
import { LANGUAGES, type Language } from '../../core/model/language.ts';
import { withDesk } from '../desk.ts';
import { CommandError, EXIT } from '../exit.ts';
import { importPaths } from '../import-paths.ts';
import { addCountry } from '../options.ts';
import { printJson } from '../print.ts';
import { workspaceOf } from '../workspace-option.ts';
import { allCountries, type WrittenBrief, writeBriefs } from '../write-briefs.ts';

interface BriefCommandOptions {
  readonly lang: Language;
  readonly style?: HouseStyle;
  readonly out: string;
  readonly json: boolean;
}

interface ChangeOptions {
  readonly changes: ChangeDisplay;
  readonly since?: string;
}

const language = () => new Option('--lang <language>', 'the language of the brief').choices(LANGUAGES).default('vi');
const style = () =>
  new Option('--style <style>', "the house style; by default the language's own").choices(HOUSE_STYLES);

/** `brief` and `briefs-from`: Word documents. */
export function addBriefCommands(program: Command): void {
  program
    .command('brief')
    .description('write one Word brief per partner country')
    .option('--country <cc...>', 'these countries', addCountry)
    .option('--all', 'every partner country', false)
    .addOption(language())
    .addOption(style())
    .addOption(
      new Option('--changes <how>', 'show what changed since the last edition')
        .choices(CHANGE_DISPLAYS)
        .default('none'),
    )
    .option('--since <edition>', 'count changes from this edition')
    .requiredOption('--out <dir>', 'the folder to write to')
    .option('--json', 'print one JSON document', false)
    .action(async (options: BriefCommandOptions & ChangeOptions & { country?: readonly string[]; all: boolean }) => {
      const { country = [], all } = options;
      if (all === country.length > 0) {
        throw new CommandError('brief wants either --all or --country CC.', EXIT.wrongArguments);
      }
      const briefs = await withDesk(workspaceOf(program), async (desk) => {
        const known = await allCountries(desk);
        const unknown = country.filter((code) => !known.includes(code));
        for (const code of unknown) console.error(`rejected ${code}: the workspace has nothing about this country.`);
        if (unknown.length > 0) process.exitCode = EXIT.rejected;
        const wanted = all ? known : country.filter((code) => known.includes(code));
        return writeBriefs(desk, wanted, { ...options, language: options.lang });
      });
      print(briefs, options.json);
    });

  program
    .command('briefs-from')
    .description('articles in, Word briefs out: import, accept all and write all, on a throw-away workspace')
    .argument('<path...>', 'files, or folders of files')
    .option('--recursive', 'folders with the folders in them', false)
    .addOption(language())
    .addOption(style())
    .requiredOption('--out <dir>', 'the folder to write to')
    .option('--json', 'print one JSON document', false)
    .action(async (paths: string[], options: BriefCommandOptions & { recursive: boolean }) => {
      const briefs = await withDesk(':memory:', async (desk) => {
        await importPaths(desk, paths, options.recursive);
        await desk.client.suggestions.acceptAll({});
        return writeBriefs(desk, await allCountries(desk), { ...options, language: options.lang });
      });
      print(briefs, options.json);
    });
}

function print(briefs: readonly WrittenBrief[], json: boolean): void {
  if (json) printJson({ briefs });
  else for (const { file } of briefs) console.log(file);
}
