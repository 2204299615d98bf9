/**
 * `npm run bench`: how fast and how large. Every speed stands beside the least that this machine needs for the same
 * bytes, measured in the same run, because milliseconds alone say more about the machine than about the program.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { printColumns } from '../cli/print.ts';
import { benchBriefs } from './briefs.ts';
import { benchColdStart } from './cold-start.ts';
import { benchExtraction } from './extraction.ts';
import { benchImport } from './import.ts';
import { linesPerFolder } from './lines.ts';
import { report } from './measure.ts';

const RUNS = 5;
const folder = mkdtempSync(path.join(tmpdir(), 'accord-bench-'));
try {
  const extraction = await benchExtraction(RUNS);
  const comparisons = [
    await benchImport(folder, RUNS),
    extraction.comparison,
    await benchBriefs(RUNS),
    await benchColdStart(folder, RUNS),
  ];
  const head = ['', `ours, median of ${RUNS} (min–max)`, 'the least it could be', 'median', 'ratio'];
  printColumns([head, ...comparisons.map(report)]);
  console.log(extraction.pace);
  console.log();
  printColumns(await linesPerFolder());
} finally {
  rmSync(folder, { recursive: true, force: true });
}
