import type { RemarkMatch } from '../model/review.ts';
import { piecesAt, type ReadDocument, textAfter, textBefore } from './document.ts';
import { type Sorted, type StatementIn, sortStatements } from './statements-in.ts';
import { TextIndex } from './text-index.ts';

/** A statement of the edition, and what became of it. */
export interface MatchedStatement {
  readonly id: string;
  readonly match: RemarkMatch;
  /** As the edition said it. */
  readonly original: StatementIn;
  /** As it stands in the document that came back; null where it is not to be found. */
  readonly returned: StatementIn | null;
}

export interface Matching {
  readonly statements: readonly MatchedStatement[];
  /** Paragraphs that belong to no statement, and stand so in one of the documents only. */
  readonly gone: readonly number[];
  readonly arrived: readonly number[];
}

/**
 * Finds the statements of an edition again in a document that came back: by bookmark, else by the same words, else by
 * similar ones. What is found nowhere is said to be so.
 */
export function matchStatements(edition: ReadDocument, document: ReadDocument): Matching {
  const before = sortStatements(edition);
  const after = sortStatements(document);
  const { gone, arrived } = unlike(edition, before, document, after);
  const pool = new Set(arrived);
  const byBookmark = new Map<string, StatementIn>();
  for (const { id } of before.statements.values()) {
    const found = after.statements.get(id);
    if (found) byBookmark.set(id, found);
  }
  // A bookmark that is left behind empty is as good as lost, if its words stand elsewhere.
  const lost = [...before.statements.values()].filter(({ id, pieces }) => {
    const found = byBookmark.get(id);
    return textAfter(pieces) !== '' && (!found || textAfter(found.pieces) === '');
  });
  const elsewhere = findByText(lost, document, pool);
  const statements = [...before.statements.values()].map((original): MatchedStatement => {
    const { id } = original;
    const moved = elsewhere.get(id);
    const marked = byBookmark.get(id);
    if (moved) return { id, original, ...moved };
    return marked
      ? { id, original, match: 'bookmark', returned: marked }
      : { id, original, match: 'none', returned: null };
  });
  return { statements, gone, arrived: [...pool] };
}

/** The paragraphs beside the statements (headings, captions, letterhead) that are not in both documents alike. */
function unlike(
  edition: ReadDocument,
  before: Sorted,
  document: ReadDocument,
  after: Sorted,
): { gone: number[]; arrived: number[] } {
  const left = new Map<string, number[]>();
  for (const index of before.free) {
    const text = textAfter(piecesAt(edition, index));
    left.set(text, [...(left.get(text) ?? []), index]);
  }
  const arrived = after.free.filter((index) => {
    const pieces = piecesAt(document, index);
    const same = textBefore(pieces) === textAfter(pieces) && left.get(textAfter(pieces))?.shift() !== undefined;
    return !same && (textBefore(pieces) !== '' || textAfter(pieces) !== '');
  });
  return { gone: [...left.values()].flat().sort((a, b) => a - b), arrived };
}

type Found = Pick<MatchedStatement, 'match' | 'returned'>;

/** Looks for statements among paragraphs without a bookmark; each paragraph that is found is taken out of the pool. */
function findByText(lost: readonly StatementIn[], document: ReadDocument, pool: Set<number>): Map<string, Found> {
  const found = new Map<string, Found>();
  const take = (id: string, match: RemarkMatch, index: number | undefined) => {
    if (index === undefined) return;
    pool.delete(index);
    found.set(id, { match, returned: { id, pieces: piecesAt(document, index), paragraphs: [index] } });
  };
  if (lost.length === 0 || pool.size === 0) return found;
  const texts = new TextIndex(document, pool);
  // Both go through the document from top to bottom, so that of equal texts the first is the first.
  for (const { id, pieces } of lost) take(id, 'text', texts.same(textAfter(pieces)));
  for (const { id, pieces } of lost) if (!found.has(id)) take(id, 'similar', texts.mostAlike(textAfter(pieces)));
  return found;
}
