import { Argument, type Command } from 'commander';
import type { Desk } from '../../core/app.ts';
import { withDesk } from '../desk.ts';
import { CommandError, EXIT } from '../exit.ts';
import { countryOf } from '../options.ts';
import { printColumns, printJson } from '../print.ts';
import { workspaceOf } from '../workspace-option.ts';

interface Filter {
  readonly country?: string;
  readonly field?: string;
  readonly tag?: string;
}

/** How one noun is listed: what narrows it, where its rows come from, and what people see of a row. */
interface Listing<Row> {
  readonly filters: readonly (keyof Filter)[];
  readonly rows: (client: Desk['client'], filter: Filter) => Promise<readonly Row[]>;
  readonly cells: (row: Row) => readonly (string | null)[];
}

interface ListedNoun {
  readonly filters: readonly (keyof Filter)[];
  list(client: Desk['client'], filter: Filter): Promise<{ rows: readonly unknown[]; table(): string[][] }>;
}

/** Keeps the type of a row between the parts of its listing, and then forgets it. */
function listing<Row>(parts: Listing<Row>): ListedNoun {
  return {
    filters: parts.filters,
    async list(client, filter) {
      const rows = await parts.rows(client, filter);
      return { rows, table: () => rows.map((row) => parts.cells(row).map((cell) => cell ?? '—')) };
    },
  };
}

const names = (parties: readonly { readonly name: string }[]) => parties.map(({ name }) => name).join('; ');

const LISTINGS = {
  articles: listing({
    filters: ['country'],
    rows: async (client, { country }) =>
      (await client.articles.list()).filter(({ countries }) => !country || countries.includes(country)),
    cells: (row) => [row.id, row.language, row.countries.join(' '), row.publishedOn, row.title ?? row.opening],
  }),
  agreements: listing({
    filters: ['country', 'field', 'tag'],
    rows: (client, filter) => client.agreements.list(filter),
    cells: (row) => [row.id, row.kind, row.status, row.date, row.countries.join(' '), row.subject, names(row.parties)],
  }),
  engagements: listing({
    filters: ['country', 'field', 'tag'],
    rows: (client, filter) => client.engagements.list(filter),
    cells: (row) => [row.id, row.kind, row.date, row.countries.join(' '), row.place, names(row.with)],
  }),
  commitments: listing({
    filters: ['country', 'field', 'tag'],
    rows: (client, filter) => client.commitments.list(filter),
    cells: (row) => [row.id, row.status, row.due, row.countries.join(' '), row.text],
  }),
  organisations: listing({
    filters: ['country'],
    rows: (client, { country }) => client.organisations.list({ country }),
    cells: (row) => [
      ...[row.id, row.country, String(row.uses.agreements + row.uses.engagements), row.name],
      [...row.aliases, ...row.abbreviations].join('; '),
    ],
  }),
  people: listing({
    filters: ['country'],
    rows: (client, { country }) => client.registry.people({ country }),
    cells: (row) => [row.id, row.name, row.role, row.organisation],
  }),
  tags: listing({
    filters: [],
    rows: (client) => client.registry.tags(),
    cells: (row) => [row.name, String(row.uses)],
  }),
  stories: listing({
    filters: [],
    rows: (client) => client.registry.stories(),
    cells: (row) => [row.id, row.articles.map(({ label }) => label).join(' | '), row.reasons.join('; ')],
  }),
  editions: listing({
    filters: ['country'],
    rows: (client, { country }) => client.briefs.editions({ country }),
    cells: (row) => [row.id, row.exportedAt, row.reference, row.language, row.style, row.fileName],
  }),
  reviews: listing({
    filters: ['country'],
    rows: (client, { country }) => client.reviews.list({ country }),
    cells: (row) => [row.id, row.readAt, row.reference, `${row.pending}/${row.remarks}`, row.fileName],
  }),
};

type Noun = keyof typeof LISTINGS;

/** `list NOUN`: what the workspace holds. */
export function addListCommand(program: Command): void {
  program
    .command('list')
    .description('list what the workspace holds')
    .addArgument(new Argument('<noun>').choices(Object.keys(LISTINGS)))
    .option('--country <cc>', 'of this country', countryOf)
    .option('--field <key>', 'in this field of cooperation')
    .option('--tag <name>', 'with this tag')
    .option('--json', 'print one JSON document', false)
    .action(async (noun: Noun, { json, ...filter }: Filter & { json: boolean }) => {
      const { filters, list } = LISTINGS[noun];
      const useless = (Object.keys(filter) as (keyof Filter)[]).find((name) => !filters.includes(name));
      if (useless) throw new CommandError(`list ${noun} cannot be narrowed by --${useless}.`, EXIT.wrongArguments);
      const { rows, table } = await withDesk(workspaceOf(program), ({ client }) => list(client, filter));
      if (json) return printJson(rows);
      printColumns(table());
    });
}
