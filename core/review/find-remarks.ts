import type { FoundRemark } from '../model/review.ts';
import { type Hand, type Piece, piecesAt, type ReadDocument, textAfter, textBefore } from './document.ts';
import { findComments } from './find-comments.ts';
import { type MatchedStatement, type Matching, matchStatements } from './match-statements.ts';

/**
 * What colleagues did to an edition in Word: every comment, and every text that reads differently now, whether the
 * change was tracked or not, in the order of the document. What cannot be tied to a statement comes last.
 * @param edition the document as it left the desk
 * @param own whose tracked changes the edition itself carried: they are nobody's remark
 */
export function findRemarks(edition: ReadDocument, document: ReadDocument, own: Hand | null): FoundRemark[] {
  const matching = matchStatements(edition, document);
  const comments = findComments(document, matching);
  const changes = [...changedStatements(edition, matching, own), ...changedNotes(edition, document, matching, own)];
  const order = new Map(matching.statements.map(({ id }, index) => [id, index]));
  const place = ({ statementId }: FoundRemark) => order.get(statementId ?? '') ?? order.size;
  const beside = changesBeside(edition, document, matching, own);
  const notes = addedNotes(edition, document, matching, own);
  return [...changes, ...comments, ...beside, ...notes].sort((a, b) => place(a) - place(b));
}

/** The statements that read differently. A row that went is one change, not one for each of its cells. */
function changedStatements(edition: ReadDocument, { statements }: Matching, own: Hand | null): FoundRemark[] {
  const rowOf = ({ original }: MatchedStatement) => edition.paragraphs[original.paragraphs[0] ?? -1]?.row ?? null;
  const isGone = ({ returned }: MatchedStatement) => returned === null || textAfter(returned.pieces) === '';
  const rows = Map.groupBy(statements, rowOf);
  return statements.flatMap((statement): FoundRemark[] => {
    const row = rowOf(statement);
    const cells = (row === null ? undefined : rows.get(row)) ?? [statement];
    if (cells.length > 1 && cells.every(isGone)) return cells[0] === statement ? [goneRow(cells, own)] : [];
    return changed(statement, own);
  });
}

function changed({ id, match, original, returned }: MatchedStatement, own: Hand | null): FoundRemark[] {
  const before = textAfter(original.pieces);
  const after = returned ? textAfter(returned.pieces) : '';
  if (before === after) return [];
  return [change({ statementId: id, match, before, after }, returned?.pieces ?? [], own)];
}

/** Tied to the cell that says most: the first is but a number. */
function goneRow(cells: readonly MatchedStatement[], own: Hand | null): FoundRemark {
  const texts = cells.map(({ original }) => textAfter(original.pieces));
  const [told] = [...cells].sort((a, b) => saying(b) - saying(a));
  const pieces = cells.flatMap(({ returned }) => returned?.pieces ?? []);
  const { id, match } = told ?? { id: null, match: 'none' as const };
  return change({ statementId: id, match, before: texts.join(' | '), after: '' }, pieces, own);
}

function saying({ original }: MatchedStatement): number {
  return textAfter(original.pieces).length;
}

/** Notes under statements: their quotations are evidence, so a change in one is shown and never applied. */
function changedNotes(
  edition: ReadDocument,
  document: ReadDocument,
  { statements }: Matching,
  own: Hand | null,
): FoundRemark[] {
  const [old, now] = [notesOf(edition), notesOf(document)];
  // A statement may have been moved without its note.
  const there = new Set([...now.values()].map(textAfter));
  return statements.flatMap(({ id, match, original, returned }) => {
    const before = textAfter(notesAt(edition, old, original.paragraphs));
    const pieces = returned ? notesAt(document, now, returned.paragraphs) : [];
    const after = textAfter(pieces);
    if (before === after || there.has(before) || !returned || textAfter(returned.pieces) === '') return [];
    return [{ ...change({ statementId: id, match, before, after }, pieces, own), about: 'note' as const }];
  });
}

/** The notes of a document by their ids. */
function notesOf({ paragraphs }: ReadDocument): ReadonlyMap<string, readonly Piece[]> {
  const notes = new Map<string, Piece[]>();
  for (const { note, pieces } of paragraphs)
    if (note !== null) notes.set(note, [...(notes.get(note) ?? []), ...pieces]);
  return notes;
}

function notesAt(
  { paragraphs }: ReadDocument,
  notes: ReadonlyMap<string, readonly Piece[]>,
  indices: readonly number[],
): Piece[] {
  const ids = indices.flatMap((index) => paragraphs[index]?.notes ?? []);
  return ids.flatMap((id) => notes.get(id) ?? []);
}

/** Notes of colleagues under text that is no statement. */
function addedNotes(
  edition: ReadDocument,
  document: ReadDocument,
  { statements }: Matching,
  own: Hand | null,
): FoundRemark[] {
  const known = new Set([...notesOf(edition).values()].map(textAfter));
  const tied = new Set(
    statements.flatMap(({ returned }) =>
      (returned?.paragraphs ?? []).flatMap((index) => document.paragraphs[index]?.notes ?? []),
    ),
  );
  return [...notesOf(document)].flatMap(([id, pieces]) => {
    const after = textAfter(pieces);
    if (tied.has(id) || after === '' || known.has(after)) return [];
    const place = { statementId: null, match: 'none' as const };
    return [{ ...change({ ...place, before: '', after }, pieces, own), about: 'note' as const }];
  });
}

/** What was changed beside the statements: headings, captions, letterhead, sources, and paragraphs of colleagues. */
function changesBeside(
  edition: ReadDocument,
  document: ReadDocument,
  { gone, arrived }: Matching,
  own: Hand | null,
): FoundRemark[] {
  const left = new Set(gone);
  const found = arrived.flatMap((index): FoundRemark[] => {
    const pieces = piecesAt(document, index);
    const former = [...left].find((other) => textAfter(piecesAt(edition, other)) === textBefore(pieces));
    if (former !== undefined) left.delete(former);
    const before = former === undefined ? '' : textBefore(pieces);
    const after = textAfter(pieces);
    // Put in and taken out again: nothing is left to say.
    if (before === '' && after === '') return [];
    return before === after ? [] : [change({ statementId: null, match: 'none', before, after }, pieces, own)];
  });
  const taken = [...left].map((index) => {
    const before = textAfter(piecesAt(edition, index));
    return change({ statementId: null, match: 'none', before, after: '' }, [], own);
  });
  return [...found, ...taken];
}

function change(
  { statementId, match, before, after }: Pick<FoundRemark, 'statementId' | 'match'> & { before: string; after: string },
  pieces: readonly Piece[],
  own: Hand | null,
): FoundRemark {
  const hands = pieces.flatMap(({ by }) => (by && !isSame(by, own) ? [by] : []));
  const author = [...new Set(hands.map((hand) => hand.author))].join(', ');
  const dates = hands.flatMap(({ date }) => (date === null ? [] : [date])).sort();
  const texts = { before: before || null, after: after || null };
  return {
    kind: 'change',
    about: 'statement',
    match,
    statementId,
    author,
    at: dates.at(-1) ?? null,
    ...texts,
    settled: false,
  };
}

/** Word drops the parts of a second. */
function isSame(hand: Hand, own: Hand | null): boolean {
  return own !== null && hand.author === own.author && hand.date?.slice(0, 19) === own.date?.slice(0, 19);
}
