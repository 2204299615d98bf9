import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { type Comparison, measure } from './measure.ts';
import { importSeeds, openBenchDesk, SEED_FILES } from './seeds.ts';

const remove = (file: string) => {
  for (const suffix of ['', '-wal', '-shm']) rmSync(`${file}${suffix}`, { force: true });
};

/** Import and extraction of the five seeds into a new workspace, beside reading, hashing and storing the same bytes. */
export async function benchImport(folder: string, runs: number): Promise<Comparison> {
  const workspace = path.join(folder, 'import.accord');
  const ours = await measureFresh(runs, workspace);
  const plain = path.join(folder, 'plain.db');
  const theirs = await measure(runs, () => {
    remove(plain);
    storePlainly(plain);
  });
  return { name: 'import + extraction, 5 seeds', ours, limit: 'read, SHA-256, one INSERT each', theirs };
}

/** Only the import is timed; each one goes into a workspace of its own. */
async function measureFresh(runs: number, workspace: string) {
  const desks = Array.from({ length: runs + 1 }, (_, n) => {
    remove(`${workspace}${n}`);
    return openBenchDesk(`${workspace}${n}`);
  });
  const left = [...desks];
  const result = await measure(runs, async () => {
    const desk = left.pop();
    if (desk) await importSeeds(desk);
  });
  for (const desk of desks) desk.close();
  return result;
}

function storePlainly(file: string): void {
  const db = new Database(file);
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = NORMAL');
  db.exec('CREATE TABLE file (sha256 TEXT PRIMARY KEY, bytes BLOB NOT NULL) STRICT');
  const insert = db.prepare('INSERT INTO file VALUES (?, ?)');
  for (const seed of SEED_FILES) {
    const bytes = readFileSync(seed);
    insert.run(createHash('sha256').update(bytes).digest('hex'), bytes);
  }
  db.close();
}
