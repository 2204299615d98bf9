import type { Piece, ReadDocument, ReadParagraph } from './document.ts';

/** A statement as it stands in a document. */
export interface StatementIn {
  readonly id: string;
  readonly pieces: readonly Piece[];
  /** Where: indices of the document's paragraphs. */
  readonly paragraphs: readonly number[];
}

/** The paragraphs of a document told apart: those of statements, and those that belong to none. */
export interface Sorted {
  /** In the order in which they are first met. */
  readonly statements: ReadonlyMap<string, StatementIn>;
  /** Indices of the paragraphs of the body that have text and belong to no statement. */
  readonly free: readonly number[];
}

/**
 * Sorts a document by its bookmarks. Text beside a bookmark in the same paragraph belongs to the statement before it, or
 * else to the one after: what is typed at the end of a bookmark comes to stand outside of it.
 */
export function sortStatements({ paragraphs }: ReadDocument): Sorted {
  const found = new Map<string, { pieces: Piece[]; paragraphs: number[] }>();
  const free: number[] = [];
  for (const [index, paragraph] of paragraphs.entries()) {
    if (paragraph.note !== null) continue;
    if (paragraph.statements.length === 0) {
      if (paragraph.pieces.some(({ text }) => text.trim() !== '')) free.push(index);
      continue;
    }
    for (const [id, pieces] of piecesByStatement(paragraph)) {
      const known = found.get(id) ?? { pieces: [], paragraphs: [] };
      found.set(id, known);
      // Two paragraphs of one statement are read as two words, not as one.
      if (known.pieces.length > 0 && pieces[0]) known.pieces.push({ ...pieces[0], text: ' ' });
      known.pieces.push(...pieces);
      known.paragraphs.push(index);
    }
  }
  return { statements: new Map([...found].map(([id, rest]) => [id, { id, ...rest }])), free };
}

function piecesByStatement({ pieces, statements }: ReadParagraph): Map<string, Piece[]> {
  const sorted = new Map<string, Piece[]>(statements.map((id) => [id, []]));
  let current = pieces.find(({ statement }) => statement !== null)?.statement ?? statements[0] ?? '';
  for (const piece of pieces) {
    current = piece.statement ?? current;
    sorted.get(current)?.push(piece);
  }
  return sorted;
}
