import type { CommitmentFact } from '../model/facts.ts';
import type { RuleName } from '../model/rule.ts';
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

/** What made a rule see a promise: its name and the words, as offsets in the sentence's text. */
interface Seen {
  readonly rule: RuleName;
  readonly start: number;
  readonly end: number;
}

/** Promises and agreed steps that stand outside any agreement: somebody's, and no mere hope. */
export function standaloneCommitments(reading: Reading, taken: readonly Span[]): CommitmentFact[] {
  const facts: CommitmentFact[] = [];
  let previous: ReadSentence | null = null;
  for (const sentence of reading.sentences) {
    const free = sentence.blockKind !== 'heading' && sentence.blockKind !== 'caption';
    const inside = taken.some(({ start, end }) => start < sentence.end && sentence.start < end);
    const seen: Seen | null = free && !inside ? promiseIn(sentence, previous, reading) : null;
    if (seen === null) continue;
    const cues = [{ start: sentence.start + seen.start, end: sentence.start + seen.end }];
    facts.push({ ...quote(reading.article.text, sentence), rule: seen.rule, cues });
    previous = sentence;
  }
  return facts;
}

function promiseIn(sentence: ReadSentence, previous: ReadSentence | null, reading: Reading): Seen | null {
  const { commitments, agreements } = reading.lexicon;
  const { text } = sentence;
  if (text.search(commitments.hope) >= 0) return null;
  const will = first(text, commitments.will);
  if (will && hasOwner(sentence, text.length, reading)) return { rule: 'commitment/will', ...will };
  const agreed = first(text, commitments.agreed);
  if (agreed && hasOwner(sentence, agreed.start, reading)) return { rule: 'commitment/agreed', ...agreed };
  const content = first(text, commitments.content);
  if (content) return { rule: 'commitment/content', ...content };
  if (isListed(sentence, reading)) return { rule: 'commitment/listed', ...firstWord(text) };
  const subject = jointSubject(sentence, agreements.sides);
  const joint = subject === null ? null : first(text.slice(subject), commitments.joint);
  if (subject !== null && joint) return { rule: 'commitment/joint', ...shifted(joint, subject) };
  // A list goes on without its subject: `Hai bên thống nhất … Mở rộng …`.
  const next = previous !== null && sentence.index - previous.index <= 2;
  const goesOn = next && commitments.joint.test(` ${text.slice(0, 1).toLowerCase()}${text.slice(1)}`);
  return goesOn ? { rule: 'commitment/joint', ...firstWord(text) } : null;
}

/** The first words that a pattern finds; null where it finds none. */
function first(text: string, pattern: RegExp): Span | null {
  const at = text.search(pattern);
  if (at < 0) return null;
  pattern.lastIndex = 0;
  const words = pattern.exec(text)?.[0] ?? '';
  pattern.lastIndex = 0;
  return { start: at + words.length - words.trimStart().length, end: at + words.length };
}

function firstWord(text: string): Span {
  return { start: 0, end: /^\S*/u.exec(text)?.[0].length ?? 0 };
}

function shifted({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
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
