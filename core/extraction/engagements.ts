import type { EngagementKind } from '../model/engagement.ts';
import type { EngagementFact } from '../model/facts.ts';
import { splitBracket } from '../model/organisation.ts';
import type { RuleName } from '../model/rule.ts';
import { quote, type Span } from '../model/span.ts';
import { bodiesMet, type Met } from './bodies-met.ts';
import type { EventDates } from './event-dates.ts';
import { fieldsOf } from './fields.ts';
import { placeAndDate } from './place-and-date.ts';
import type { Reading, ReadSentence } from './reading.ts';
import { identityOf, resolveParty } from './resolve.ts';

interface Told extends EngagementFact {
  readonly sentences: readonly ReadSentence[];
}

/** The meetings, visits and forums that an article tells of, each once, with the bodies met. */
export function findEngagements(reading: Reading, dates: EventDates): EngagementFact[] {
  const told: Told[] = [];
  for (const sentence of reading.sentences) {
    if (sentence.blockKind === 'heading') continue;
    for (const engagement of engagementsIn(sentence, reading, dates, told.length > 0)) {
      const same = told.findIndex((other) => isSame(other, engagement, reading));
      if (same < 0) told.push(engagement);
      else told[same] = joined(told[same] ?? engagement, engagement);
    }
  }
  const telling = new Set(told.flatMap(({ sentences }) => sentences.map(({ index }) => index)));
  return told.map(({ sentences, ...fact }) => ({
    ...fact,
    fields: fieldsOf(withWhatFollows(sentences, telling, told.length === 1, reading), reading),
  }));
}

function engagementsIn(sentence: ReadSentence, reading: Reading, dates: EventDates, inSeries: boolean): Told[] {
  const { engagements } = reading.lexicon;
  const found: Told[] = [];
  const taken: Span[] = [];
  for (const { kind, cue } of engagements.cues) {
    for (const match of sentence.text.matchAll(cue)) {
      const start = sentence.start + match.index;
      const span = { start, end: start + match[0].length };
      if (taken.some((other) => span.start < other.end && other.start < span.end) || isNotYet(span, sentence, reading))
        continue;
      const met = bodiesMet(span, sentence, reading, kind);
      if (met === null || !isForeign(met, reading)) continue;
      taken.push({ start, end: met.end });
      found.push(build(kind, `engagement/${kind}-with`, span, met, sentence, reading, dates));
    }
  }
  return found.length > 0 || !inSeries ? found : sharing(sentence, reading, dates);
}

/** In an article of meetings, a foreign body that shares or presents was met. */
function sharing(sentence: ReadSentence, reading: Reading, dates: EventDates): Told[] {
  const { text } = reading.article;
  return sentence.organisations
    .filter(({ end }) => reading.lexicon.engagements.sharing.test(text.slice(end, sentence.end)))
    .filter(({ name }) => splitBracket(name).abbreviation !== null)
    .map(({ name, end }): Met => ({ parties: [resolveParty(name, reading.resolver)], people: [], end }))
    .filter((met) => isForeign(met, reading))
    .map((met) =>
      build('meeting', 'engagement/body-shares', sharingWords(met, sentence, reading), met, sentence, reading, dates),
    );
}

/** What a body met does: `shared`, `presented`. */
function sharingWords({ end }: Met, sentence: ReadSentence, { article, lexicon }: Reading): Span {
  const words = lexicon.engagements.sharing.exec(article.text.slice(end, sentence.end))?.[0] ?? '';
  return { start: end + words.length - words.trimStart().length, end: end + words.length };
}

function build(
  kind: EngagementKind,
  rule: RuleName,
  cue: Span,
  met: Met,
  sentence: ReadSentence,
  reading: Reading,
  dates: EventDates,
): Told {
  return {
    kind,
    rule,
    cues: [cue],
    with: met.parties.map(({ name }) => name),
    parties: met.parties,
    people: met.people,
    ...placeAndDate(sentence, reading, dates),
    fields: [],
    evidence: [quote(reading.article.text, sentence)],
    sentences: [sentence],
  };
}

function isNotYet(cue: Span, sentence: ReadSentence, { article, lexicon }: Reading): boolean {
  const before = article.text.slice(Math.max(sentence.start, cue.start - 30), cue.start);
  const clause = before.slice(Math.max(before.lastIndexOf(','), before.lastIndexOf(';')) + 1);
  return clause.search(lexicon.engagements.notYet) >= 0;
}

/** At least one body met is not of the home country. */
function isForeign({ parties }: Met, { home }: Reading): boolean {
  return parties.some(({ country }) => country !== null && country !== home);
}

/** The same bodies met, under any of their names; a visit to a place and a meeting there are one. */
function isSame(a: Told, b: Told, { resolver }: Reading): boolean {
  const [left, right] = [a, b].map(({ parties }) => new Set(parties.map((party) => identityOf(party, resolver))));
  if (!left || !right || (a.date !== null && b.date !== null && a.date !== b.date)) return false;
  if ((a.kind === 'forum') !== (b.kind === 'forum')) return false;
  return left.isSubsetOf(right) || right.isSubsetOf(left);
}

function joined(first: Told, second: Told): Told {
  return {
    ...first,
    people: [...new Set([...first.people, ...second.people])],
    place: first.place ?? second.place,
    date: first.date ?? second.date,
    support: first.date === null ? second.support : first.support,
    // One sentence may tell of a visit and of a meeting there.
    cues: [...first.cues, ...second.cues].sort((a, b) => a.start - b.start),
    evidence: [...first.evidence, ...second.evidence],
    sentences: [...first.sentences, ...second.sentences],
  };
}

/**
 * A meeting is told on by the sentences after it: `Hai bên …`, `Tại buổi làm việc …`; where an article tells of one meeting
 * `alone`, by all such sentences.
 */
function withWhatFollows(
  sentences: readonly ReadSentence[],
  telling: ReadonlySet<number>,
  alone: boolean,
  reading: Reading,
): ReadSentence[] {
  const [first] = sentences;
  if (!first) return [];
  const { goesOn } = reading.lexicon.engagements;
  if (alone) return [...sentences, ...reading.sentences.slice(first.index + 1).filter(({ text }) => goesOn.test(text))];
  const following: ReadSentence[] = [];
  for (const sentence of reading.sentences.slice(first.index + 1)) {
    const tellsOn = sentence.block === first.block || goesOn.test(sentence.text);
    if (!tellsOn || telling.has(sentence.index) || sentence.blockKind === 'heading') break;
    following.push(sentence);
  }
  return [...sentences, ...following];
}
