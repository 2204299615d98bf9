import type { Workspace } from '../../db/open.ts';
import { batchSteps, changesOf, markUndone, nextRedo, nextUndo, revert, type Step } from '../../db/queries/journal.ts';
import { transact } from '../../db/transact.ts';

/** Who takes back or brings back, and when. */
export interface Hand {
  readonly at: string;
  readonly editor: string;
}

/** Takes back the latest change (all of its batch); returns it, or null when there is none. */
export function undo(workspace: Workspace, hand: Hand): Step | null {
  return takeBack(workspace, hand, 'undo', nextUndo(workspace.read));
}

/** Brings back what was undone last, as long as nothing new was done since; null when there is none. */
export function redo(workspace: Workspace, hand: Hand): Step | null {
  return takeBack(workspace, hand, 'redo', nextRedo(workspace.read));
}

/**
 * Reverts the entries of a batch, latest first. Each reversal is an entry itself, so a redo is the reversal of an undo,
 * and both survive a restart.
 */
function takeBack(workspace: Workspace, hand: Hand, kind: 'undo' | 'redo', step: Step | null): Step | null {
  if (!step) return null;
  const batch = `${kind}${step.seq}`;
  for (const { seq, action, subject } of batchSteps(workspace.read, step.batch)) {
    transact(workspace, { ...hand, action, subject, kind, batch, undoes: seq }, (db, by) => {
      // Rows of one entry may refer to each other in both directions while they come and go.
      db.prepare('PRAGMA defer_foreign_keys = ON').run();
      for (const change of changesOf(db, seq)) revert(db, change);
      markUndone(db, seq, by);
    });
  }
  return step;
}
