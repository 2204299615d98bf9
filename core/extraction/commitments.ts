import type { CommitmentFact } from '../model/facts.ts';
import { type Quote, quote, type Span } from '../model/span.ts';
import type { Reading, ReadSentence } from './reading.ts';

/** The promises that follow an agreement, with the sentences they stand in. */
export interface AttachedCommitments {
  readonly quotes: readonly Quote[];
  readonly sentences: readonly ReadSentence[];
}

/** Captions, and lines without words, stand between paragraphs: they do not end a run. */
const BESIDE: ReadonlySet<string> = new Set(['caption']);

/**
 * The promises right after the sentence that tells of an agreement: what the sides will do and what it covers, up to the
 * next agreement, heading or sentence of another sort. What a sentence adds (`Bên cạnh đó …`) belongs to the one before.
 */
export function attachedCommitments(
  from: ReadSentence,
  reading: Reading,
  telling: ReadonlySet<number>,
): AttachedCommitments {
  const sentences: ReadSentence[] = [];
  for (const sentence of reading.sentences.slice(from.index + 1)) {
    if (BESIDE.has(sentence.blockKind) || sentence.tokens.length < 2) continue;
    if (sentence.blockKind === 'heading' || telling.has(sentence.index) || !belongs(sentence, reading)) break;
    sentences.push(sentence);
  }
  const spans: Span[] = [];
  for (const [index, sentence] of sentences.entries()) {
    const before = sentences[index - 1];
    const last = spans.at(-1);
    if (last && before?.block === sentence.block && reading.lexicon.commitments.adds.test(sentence.text)) {
      spans[spans.length - 1] = { start: last.start, end: sentence.end };
    } else spans.push(...clauses(sentence, reading));
  }
  return { quotes: spans.map((span) => quote(reading.article.text, span)), sentences };
}

function belongs({ text }: ReadSentence, { lexicon: { commitments } }: Reading): boolean {
  if (commitments.content.test(text)) return true;
  return (
    (text.search(commitments.will) >= 0 || text.search(commitments.agreed) >= 0) && text.search(commitments.hope) < 0
  );
}

/** A clause after a semicolon that has its own `will` is a promise of its own. */
function clauses(sentence: ReadSentence, { lexicon }: Reading): Span[] {
  const spans: Span[] = [];
  let start = sentence.start;
  for (const { index } of sentence.text.matchAll(/; /gu)) {
    const rest = sentence.text.slice(index + 2).split(';', 1)[0] ?? '';
    const own = sentence.text.slice(start - sentence.start, index).search(lexicon.commitments.will) >= 0;
    if (!own || rest.search(lexicon.commitments.will) < 0) continue;
    spans.push({ start, end: sentence.start + index });
    start = sentence.start + index + 2;
  }
  return [...spans, { start, end: sentence.end }];
}

/** Promises and agreed steps that stand outside any agreement: somebody's, and no mere hope. */
export function standaloneCommitments(reading: Reading, taken: readonly Span[]): CommitmentFact[] {
  const facts: CommitmentFact[] = [];
  let previous: ReadSentence | null = null;
  for (const sentence of reading.sentences) {
    const free = sentence.blockKind !== 'heading' && sentence.blockKind !== 'caption';
    const inside = taken.some(({ start, end }) => start < sentence.end && sentence.start < end);
    const rule: string | null = free && !inside ? ruleOf(sentence, previous, reading) : null;
    if (rule !== null) facts.push({ ...quote(reading.article.text, sentence), rule });
    if (rule !== null) previous = sentence;
  }
  return facts;
}

function ruleOf(sentence: ReadSentence, previous: ReadSentence | null, reading: Reading): string | null {
  const { commitments, agreements } = reading.lexicon;
  const { text } = sentence;
  if (text.search(commitments.hope) >= 0) return null;
  const will = text.search(commitments.will);
  if (will >= 0 && hasOwner(sentence, text.length, reading)) return 'commitment/will';
  const agreed = text.search(commitments.agreed);
  if (agreed >= 0 && hasOwner(sentence, agreed, reading)) return 'commitment/agreed';
  if (commitments.content.test(text)) return 'commitment/content';
  if (isListed(sentence, reading)) return 'commitment/listed';
  const subject = jointSubject(sentence, agreements.sides);
  if (subject !== null && commitments.joint.test(text.slice(subject))) return 'commitment/joint';
  // A list goes on without its subject: `Hai bên thống nhất … Mở rộng …`.
  const next = previous !== null && sentence.index - previous.index <= 2;
  return next && commitments.joint.test(` ${text.slice(0, 1).toLowerCase()}${text.slice(1)}`)
    ? 'commitment/joint'
    : null;
}

/** An item of a list that a promise leads in: `The declaration aims to:`. */
function isListed(sentence: ReadSentence, { sentences, lexicon: { commitments } }: Reading): boolean {
  if (sentence.blockKind !== 'list-item') return false;
  const lead = sentences.slice(0, sentence.index).findLast(({ blockKind }) => blockKind !== 'list-item');
  if (!lead || !(/:$/u.test(lead.text) || lead.blockKind === 'heading')) return false;
  const promises = [commitments.content, commitments.will, commitments.agreed];
  return promises.some((pattern) => lead.text.search(pattern) >= 0);
}

/** Somebody who can promise stands before an offset: a body, a person, a country, `hai bên`. */
function hasOwner(sentence: ReadSentence, until: number, { lexicon }: Reading): boolean {
  const named = [...sentence.organisations, ...sentence.people, ...sentence.countries];
  const before = sentence.text.slice(0, until);
  return (
    named.some(({ end }) => end <= sentence.start + until) ||
    before.search(lexicon.commitments.owner) >= 0 ||
    lexicon.agreements.nouns.some(({ noun }) => before.search(noun) >= 0)
  );
}

/** Where the predicate starts if both countries or `hai bên` open the sentence; null if they do not. */
function jointSubject(sentence: ReadSentence, sides: RegExp): number | null {
  const [first, second] = sentence.countries;
  if (first?.start === sentence.start && second && second.start - first.end < 6) return second.end - sentence.start;
  const opening = [...sentence.text.matchAll(sides)][0];
  return opening?.index === 0 ? opening[0].length : null;
}
