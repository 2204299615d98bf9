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

/** A rule that sees a promise, and the words that made it, as offsets in the article. */
interface Seen {
  readonly rule: RuleName;
  readonly cue: Span;
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
    facts.push({ ...quote(reading.article.text, sentence), rule: seen.rule, cues: [seen.cue] });
    previous = sentence;
  }
  return facts;
}

function promiseIn(sentence: ReadSentence, previous: ReadSentence | null, reading: Reading): Seen | null {
  const { commitments, agreements } = reading.lexicon;
  const { text, start } = sentence;
  if (text.search(commitments.hope) >= 0) return null;
  const will = first(sentence, commitments.will);
  if (will && hasOwner(sentence, text.length, reading)) return { rule: 'commitment/will', cue: will };
  const agreed = first(sentence, commitments.agreed);
  if (agreed && hasOwner(sentence, agreed.start - start, reading)) return { rule: 'commitment/agreed', cue: agreed };
  const content = first(sentence, commitments.content);
  if (content) return { rule: 'commitment/content', cue: content };
  const lead = leadOf(sentence, reading);
  if (lead) return { rule: 'commitment/listed', cue: lead };
  const subject = jointSubject(sentence, agreements.sides);
  const joint =
    subject === null ? null : first({ text: text.slice(subject), start: start + subject }, commitments.joint);
  if (joint) return { rule: 'commitment/joint', cue: joint };
  // A list goes on without its subject: `Hai bên thống nhất … Mở rộng …`.
  if (previous === null || sentence.index - previous.index > 2) return null;
  const predicate = ` ${text.slice(0, 1).toLowerCase()}${text.slice(1)}`;
  const goesOn = first({ text: predicate, start: start - 1 }, commitments.joint);
  return goesOn && { rule: 'commitment/joint', cue: goesOn };
}

/** The first words of a stretch of the article that a pattern finds; null where it finds none. */
function first({ text, start }: { readonly text: string; readonly start: number }, pattern: RegExp): Span | null {
  const at = text.search(pattern);
  if (at < 0) return null;
  pattern.lastIndex = 0;
  const words = pattern.exec(text)?.[0] ?? '';
  pattern.lastIndex = 0;
  const end = start + at + words.length;
  return { start: end - words.trimStart().length, end };
}

/** The promise that leads in the list of an item: `The declaration aims to:`; null where the item is of none. */
function leadOf(sentence: ReadSentence, { sentences, lexicon: { commitments } }: Reading): Span | null {
  if (sentence.blockKind !== 'list-item') return null;
  const lead = sentences.slice(0, sentence.index).findLast(({ blockKind }) => blockKind !== 'list-item');
  if (!lead || !(/:$/u.test(lead.text) || lead.blockKind === 'heading')) return null;
  return first(lead, commitments.content) ?? first(lead, commitments.will) ?? first(lead, commitments.agreed);
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
