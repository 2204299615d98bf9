import type { JournalEntry } from '../core/model/journal.ts';
import type { WriteDb } from './handles.ts';
import type { Workspace } from './open.ts';

/** What is written in the journal about a change. */
export interface Entry {
  readonly at: string;
  readonly editor: string;
  readonly action: string;
  readonly subject: string;
  /** `note`: kept in the history, but not undone. */
  readonly kind?: JournalEntry['kind'];
  /** Entries of one batch are undone in one step; by default an entry is a batch of its own. */
  readonly batch?: string;
  readonly undoes?: number;
}

/**
 * The only way to write: opens a journal entry, runs the change, and keeps both or neither. An entry under which nothing
 * changed is dropped, unless it is a note. Calls do not nest.
 */
export function transact<T>(workspace: Workspace, entry: Entry, change: (db: WriteDb, seq: number) => T): T {
  const { connection } = workspace;
  return connection
    .transaction(() => {
      const seq = openEntry(workspace, entry);
      const result = change(connection as unknown as WriteDb, seq);
      closeEntry(workspace, seq, entry.kind === 'note');
      return result;
    })
    .immediate();
}

function openEntry({ connection }: Workspace, entry: Entry): number {
  // The guard asks only whether an entry is open; the journal row itself gets its number first, so it opens with 0.
  connection.prepare('INSERT INTO open_entry (seq) VALUES (0)').run();
  const kind = entry.kind ?? 'do';
  const { lastInsertRowid } = connection
    .prepare('INSERT INTO journal (at, editor, action, subject, kind, batch, undoes) VALUES (?, ?, ?, ?, ?, ?, ?)')
    .run(entry.at, entry.editor, entry.action, entry.subject, kind, entry.batch ?? '', entry.undoes ?? null);
  const seq = Number(lastInsertRowid);
  if (entry.batch === undefined) connection.prepare('UPDATE journal SET batch = ? WHERE seq = ?').run(`e${seq}`, seq);
  connection.prepare('UPDATE open_entry SET seq = ?').run(seq);
  return seq;
}

function closeEntry({ connection }: Workspace, seq: number, keepEmpty: boolean): void {
  const empty = !connection.prepare('SELECT 1 FROM journal_change WHERE journal_seq = ?').get(seq);
  if (empty && !keepEmpty) connection.prepare('DELETE FROM journal WHERE seq = ?').run(seq);
  connection.prepare('DELETE FROM open_entry').run();
}
