/** Who did something to a document and when, as Word notes it. */
export interface Hand {
  readonly author: string;
  /** ISO 8601; null where the document does not say. */
  readonly date: string | null;
}

/** A stretch of text under the same marks. */
export interface Piece {
  readonly text: string;
  /** `kept`: there before and after. */
  readonly state: 'kept' | 'inserted' | 'deleted';
  /** Who inserted or deleted it. */
  readonly by: Hand | null;
  /** The statement whose bookmark it stands in. */
  readonly statement: string | null;
  /** The comments whose range it stands in. */
  readonly comments: readonly string[];
}

/** A paragraph of the body, of a table's cell or of a footnote. */
export interface ReadParagraph {
  readonly pieces: readonly Piece[];
  /** The statements whose bookmarks it has a part in, in the order in which they open. */
  readonly statements: readonly string[];
  /** The footnotes that it refers to. */
  readonly notes: readonly string[];
  /** The comments that refer to it, with or without a range. */
  readonly comments: readonly string[];
  /** The footnote that it belongs to; null in the body. */
  readonly note: string | null;
  /** The row of a table that it stands in, counted through the document; null outside of tables. */
  readonly row: number | null;
}

export interface ReadComment extends Hand {
  readonly id: string;
  readonly text: string;
  /** The comment that it answers. */
  readonly parent: string | null;
  /** Whether colleagues have settled it among themselves. */
  readonly done: boolean;
}

/** What the document says of the edition that it was; null where that was lost on the way. */
export interface ReadManifest {
  readonly reference: string;
  readonly language: string;
  /** What each statement said. */
  readonly statements: ReadonlyMap<string, string>;
}

/** A document as far as a review needs it. */
export interface ReadDocument {
  readonly paragraphs: readonly ReadParagraph[];
  readonly comments: readonly ReadComment[];
  readonly manifest: ReadManifest | null;
  /** The reference in the document's properties, which outlive the manifest in some programs. */
  readonly reference: string | null;
}

/** How pieces read before anything was tracked in them, and how they read now. */
export function textBefore(pieces: readonly Piece[]): string {
  return tidy(pieces.map(({ state, text }) => (state === 'inserted' ? '' : text)).join(''));
}

export function textAfter(pieces: readonly Piece[]): string {
  return tidy(pieces.map(({ state, text }) => (state === 'deleted' ? '' : text)).join(''));
}

/** Text as it is compared: composed, on one line. Word swaps spaces and composition without being asked. */
export function tidy(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

export function piecesAt({ paragraphs }: Pick<ReadDocument, 'paragraphs'>, index: number): readonly Piece[] {
  return paragraphs[index]?.pieces ?? [];
}
