import type { FoundRemark, RemarkMatch } from '../model/review.ts';
import { type ReadComment, type ReadDocument, tidy } from './document.ts';
import type { Matching } from './match-statements.ts';

/** The comments of a document, answers under what they answer, each with the statement and the words that it is about. */
export function findComments(document: ReadDocument, matching: Matching): FoundRemark[] {
  const known = new Set(document.comments.map(({ id }) => id));
  const roots = document.comments.filter(({ parent }) => parent === null || !known.has(parent));
  const statementAt = statementsByParagraph(document, matching);
  return roots.map((comment) => {
    const place = placeOf(document, comment.id);
    const statement = place.paragraphs.map((index) => statementAt.get(index)).find((found) => found !== undefined);
    return {
      kind: 'comment',
      about: place.inNote ? 'note' : 'statement',
      match: statement?.match ?? 'none',
      statementId: statement?.id ?? null,
      author: comment.author,
      at: comment.date,
      before: place.words || null,
      after: withAnswers(document.comments, comment),
      settled: comment.done,
    };
  });
}

/** The statement of each paragraph, also of the paragraphs of its notes. */
function statementsByParagraph(document: ReadDocument, { statements }: Matching) {
  const found = new Map<number, { readonly id: string; readonly match: RemarkMatch }>();
  const byNote = new Map<string, { readonly id: string; readonly match: RemarkMatch }>();
  for (const { id, match, returned } of statements) {
    for (const index of returned?.paragraphs ?? []) {
      found.set(index, { id, match });
      for (const note of document.paragraphs[index]?.notes ?? []) byNote.set(note, { id, match });
    }
  }
  for (const [index, { note }] of document.paragraphs.entries()) {
    const statement = note === null ? undefined : byNote.get(note);
    if (statement) found.set(index, statement);
  }
  return found;
}

function placeOf({ paragraphs }: ReadDocument, comment: string) {
  const touched = paragraphs.flatMap((paragraph, index) => (paragraph.comments.includes(comment) ? [index] : []));
  const pieces = touched.flatMap((index) => paragraphs[index]?.pieces ?? []);
  const words = pieces.filter(({ comments, state }) => state !== 'deleted' && comments.includes(comment));
  // A range that begins at the end of a paragraph touches it without a word: the paragraphs with words come first.
  const withWords = touched.filter((index) =>
    paragraphs[index]?.pieces.some(({ comments }) => comments.includes(comment)),
  );
  return {
    paragraphs: [...withWords, ...touched],
    words: tidy(words.map(({ text }) => text).join('')),
    inNote: touched.length > 0 && touched.every((index) => paragraphs[index]?.note !== null),
  };
}

function withAnswers(comments: readonly ReadComment[], root: ReadComment): string {
  const answers = comments.filter(({ parent }) => parent === root.id);
  return [root.text, ...answers.map(({ author, text }) => `${author}: ${text}`)].join('\n');
}
