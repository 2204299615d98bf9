/** One entry of the journal: who changed what, when, and whether it can be undone. */
export interface JournalEntry {
  readonly seq: number;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly editor: string;
  /** What was done, as a key of the interface's wording: `suggestion.accept`. */
  readonly action: string;
  /** The thing it was done to, for people: a title, a name, a file. */
  readonly subject: string;
  readonly kind: 'do' | 'undo' | 'redo' | 'note';
  readonly undone: boolean;
}
