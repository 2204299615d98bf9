import type { JournalEntry } from '../../core/model/journal.ts';
import type { ReadDb, WriteDb } from '../handles.ts';

const COLUMNS = 'seq, at, editor, action, subject, kind, undone_by IS NOT NULL AS undone';

/** The latest entries of the journal, latest first. */
export function listJournal(db: ReadDb, limit: number): JournalEntry[] {
  return db
    .prepare<[number], Omit<JournalEntry, 'undone'> & { undone: number }>(
      `SELECT ${COLUMNS} FROM journal ORDER BY seq DESC LIMIT ?`,
    )
    .all(limit)
    .map((row) => ({ ...row, undone: row.undone === 1 }));
}

/** An entry that can be taken back. */
export interface Step {
  readonly seq: number;
  readonly action: string;
  readonly subject: string;
  readonly batch: string;
}

const STEP = 'SELECT seq, action, subject, batch FROM journal';

/** What the next undo takes back: the latest change, done or redone, that is not taken back yet. */
export function nextUndo(db: ReadDb): Step | null {
  return (
    db
      .prepare<[], Step>(`${STEP} WHERE kind IN ('do', 'redo') AND undone_by IS NULL ORDER BY seq DESC LIMIT 1`)
      .get() ?? null
  );
}

/** What the next redo brings back: the latest undo, as long as nothing new was done after it. */
export function nextRedo(db: ReadDb): Step | null {
  return (
    db
      .prepare<[], Step>(
        `${STEP} WHERE kind = 'undo' AND undone_by IS NULL
           AND seq > coalesce((SELECT max(seq) FROM journal WHERE kind = 'do'), 0) ORDER BY seq DESC LIMIT 1`,
      )
      .get() ?? null
  );
}

/** The entries of a batch that are not taken back, latest first, down to the first on which other work was built. */
export function batchSteps(db: ReadDb, batch: string): Step[] {
  return db
    .prepare<[{ batch: string }], Step>(
      `${STEP} WHERE batch = @batch AND undone_by IS NULL AND seq > coalesce((SELECT max(seq) FROM journal
         WHERE batch <> @batch AND kind IN ('do', 'redo') AND undone_by IS NULL
           AND seq < (SELECT max(seq) FROM journal WHERE batch = @batch)), 0) ORDER BY seq DESC`,
    )
    .all({ batch });
}

export interface Change {
  readonly operation: 'insert' | 'update' | 'delete';
  readonly table: string;
  readonly rowId: string;
  readonly before: Record<string, string | number | null> | null;
}

/** The rows that an entry changed, last change first. */
export function changesOf(db: ReadDb, seq: number): Change[] {
  return db
    .prepare<[number], { operation: Change['operation']; table: string; rowId: string; before: string | null }>(
      `SELECT operation, table_name AS "table", row_id AS rowId, before FROM journal_change
       WHERE journal_seq = ? ORDER BY id DESC`,
    )
    .all(seq)
    .map((row) => ({ ...row, before: row.before === null ? null : JSON.parse(row.before) }));
}

export function markUndone(db: WriteDb, seq: number, by: number): void {
  db.prepare('UPDATE journal SET undone_by = ? WHERE seq = ?').run(by, seq);
}

/** Takes one change of a row back. Table and column names come from our own triggers, never from outside. */
export function revert(db: WriteDb, { operation, table, rowId, before }: Change): void {
  if (operation === 'insert') {
    expectOne(db.prepare(`DELETE FROM ${table} WHERE id = ?`).run(rowId).changes, table, rowId);
    return;
  }
  const columns = Object.keys(before ?? {});
  const names = columns.map((column) => `"${column}"`);
  const values = columns.map((column) => before?.[column] ?? null);
  const sql =
    operation === 'delete'
      ? `INSERT INTO ${table} (${names.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`
      : `UPDATE ${table} SET ${names.map((name) => `${name} = ?`).join(', ')} WHERE id = ?`;
  const parameters = operation === 'delete' ? values : [...values, rowId];
  expectOne(db.prepare(sql).run(...parameters).changes, table, rowId);
}

function expectOne(changes: number, table: string, rowId: string): void {
  if (changes !== 1) throw new Error(`journal: ${changes} rows of ${table} changed where one was meant (${rowId})`);
}
