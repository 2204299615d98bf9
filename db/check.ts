import { createHash } from 'node:crypto';
import type { ReadDb } from './handles.ts';

/**
 * Looks for damage in an open workspace: the file itself, the ties between its rows, the full-text index, every
 * passage against the text that it quotes, and all kept bytes (sources and editions) against their sums.
 * @returns the faults in words; empty when all is sound
 */
export function checkWorkspace(db: ReadDb): string[] {
  return [...fileFaults(db), ...tieFaults(db), ...indexFaults(db), ...anchorFaults(db), ...byteFaults(db)];
}

function fileFaults(db: ReadDb): string[] {
  const lines = db.prepare<[], string>('PRAGMA integrity_check(10)').pluck().all();
  return lines.filter((line) => line !== 'ok').map((line) => `file: ${line}`);
}

function tieFaults(db: ReadDb): string[] {
  const broken = db.prepare<[], { table: string; parent: string }>('PRAGMA foreign_key_check').all();
  return broken.map(({ table, parent }) => `a row of ${table} names a row of ${parent} that is not there`);
}

function indexFaults(db: ReadDb): string[] {
  try {
    // Rank 0: the index against itself. Comparing it with the texts would fail, because it holds them folded (đ as d).
    db.prepare("INSERT INTO article_fts (article_fts, rank) VALUES ('integrity-check', 0)").run();
  } catch (error) {
    return [`full-text index: ${error instanceof Error ? error.message : String(error)}`];
  }
  const count = (table: string) => db.prepare<[], number>(`SELECT count(*) FROM ${table}`).pluck().get() ?? 0;
  const [articles, indexed] = [count('article'), count('article_fts_docsize')];
  return articles === indexed ? [] : [`full-text index: knows ${indexed} of ${articles} articles`];
}

interface Anchor {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  readonly text: string;
}

function anchorFaults(db: ReadDb): string[] {
  const anchors = db
    .prepare<[], Anchor>(
      'SELECT passage.id, "start", "end", exact, text FROM passage JOIN article ON article.id = article_id',
    )
    .all();
  return anchors
    .filter(({ start, end, exact, text }) => text.slice(start, end) !== exact)
    .map(({ id, exact }) => `passage ${id}: the article does not say "${exact.slice(0, 60)}" where it should`);
}

/** Files are known by their SHA-256: one whose bytes give another sum has changed since it was kept. */
function byteFaults(db: ReadDb): string[] {
  const faults: string[] = [];
  const files = db.prepare<[], { sha256: string; bytes: Uint8Array }>('SELECT sha256, bytes FROM file_bytes');
  for (const { sha256, bytes } of files.iterate()) {
    if (createHash('sha256').update(bytes).digest('hex') !== sha256)
      faults.push(`file ${sha256}: its bytes have changed`);
  }
  return faults;
}
