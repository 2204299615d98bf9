import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Command } from 'commander';
import { extractFile } from '../../core/api/extract-file.ts';
import { type GoldArticle, parseGold } from '../../core/evaluation/gold.ts';
import { scoreArticle } from '../../core/evaluation/score-article.ts';
import { type Fault, MEASURES, type Score, shares, total } from '../../core/evaluation/tally.ts';
import { CommandError } from '../exit.ts';
import { printColumns, printJson } from '../print.ts';

/** `evaluate`: what extraction believes of a folder of articles, against what a curator recorded from them. */
export function addEvaluateCommand(program: Command): void {
  program
    .command('evaluate')
    .description('measure extraction on a folder of articles against its gold.json; touches no workspace')
    .argument('<folder>')
    .option('--gold <file>', 'what a curator recorded (default: gold.json in the folder)')
    .option('--json', 'print one JSON document', false)
    .action(async (folder: string, options: { gold?: string; json: boolean }) => {
      const gold = await readGold(options.gold ?? path.join(folder, 'gold.json'));
      const scores = await Promise.all(gold.map((article) => scoreFile(folder, article)));
      if (options.json)
        return printJson({ measures: measuresOf(scores), faults: scores.flatMap(({ faults }) => faults) });
      printColumns(tableOf(scores));
      for (const fault of scores.flatMap(({ faults }) => faults)) console.log(`\n${lineOf(fault)}`);
    });
}

async function readGold(file: string): Promise<GoldArticle[]> {
  try {
    return parseGold(JSON.parse(await readFile(file, 'utf8')));
  } catch (error) {
    throw new CommandError(`${file} cannot be read as what a curator recorded: ${(error as Error).message}`);
  }
}

async function scoreFile(folder: string, gold: GoldArticle): Promise<Score> {
  const file = path.join(folder, gold.file);
  const bytes = await readFile(file).catch((error: Error) => {
    throw new CommandError(`${file} cannot be read: ${error.message}`);
  });
  const { article, facts } = await extractFile({ name: gold.file, bytes: async () => bytes });
  return scoreArticle(gold, { article, facts, source: bytes.toString('utf8') });
}

/** Each measure for all articles and for each language. */
function measuresOf(scores: readonly Score[]) {
  return MEASURES.map((measure) => ({
    measure,
    all: { ...total(scores, measure), ...shares(total(scores, measure)) },
    languages: Object.fromEntries(
      byLanguage(scores).map(([language, own]) => {
        const tally = total(own, measure);
        return [language, { ...tally, ...shares(tally) }];
      }),
    ),
  }));
}

function byLanguage(scores: readonly Score[]): [string, Score[]][] {
  return [...Map.groupBy(scores, ({ language }) => language)].sort(([a], [b]) => a.localeCompare(b));
}

function tableOf(scores: readonly Score[]): string[][] {
  const groups: readonly [string, readonly Score[]][] = [['all', scores], ...byLanguage(scores)];
  return [
    ['', ...groups.map(([name, own]) => `${name} (${own.length})`)],
    ...MEASURES.map((measure) => [measure, ...groups.map(([, own]) => cell(own, measure))]),
  ];
}

/** `24/25 = 0.96`; where more can be given than are wanted, precision, recall and their mean. */
function cell(scores: readonly Score[], measure: Fault['measure']): string {
  const tally = total(scores, measure);
  const { precision, recall, f1 } = shares(tally);
  const figure = (share: number | null) => share?.toFixed(2) ?? '–';
  if (tally.given === null) return tally.wanted === 0 ? '–' : `${tally.right}/${tally.wanted} = ${figure(recall)}`;
  return `P ${figure(precision)} R ${figure(recall)} F1 ${figure(f1)} (${tally.right}/${tally.given}/${tally.wanted})`;
}

function lineOf({ file, measure, fault, detail, rule }: Fault): string {
  return `${file}  ${measure}: ${fault}${rule === null ? '' : ` by ${rule}`}\n  ${detail.replaceAll('\n', ' ')}`;
}
