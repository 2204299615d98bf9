import type { AgreementKind, AgreementStatus } from '../model/agreement.ts';
import type { RuleName } from '../model/rule.ts';
import { overlaps, type Span } from '../model/span.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import type { ReadSentence } from './reading.ts';

/** An instrument that a sentence tells as done, with the words that say so. */
export interface Instrument {
  readonly kind: AgreementKind;
  /** Named by a word that any instrument may be called by. */
  readonly generic: boolean;
  readonly status: AgreementStatus;
  readonly rule: RuleName;
  readonly noun: Span;
  /** The signing word; null where the noun is presented without one. */
  readonly verb: Span | null;
  /** The other words that its rule goes by: what puts the signing ahead, the year of an older instrument. */
  readonly beside: readonly Span[];
  /** Where the first noun that the verb is about starts: what stands between them names who signed. */
  readonly object: number;
  /** Where what belongs to this noun ends: at the next instrument, or with the sentence. */
  readonly end: number;
  /** How many instruments the noun stands for: one, or two told one by one. */
  readonly count: number;
}

interface Noun extends Span {
  readonly kind: AgreementKind;
  readonly weak: boolean;
  readonly generic: boolean;
}

const REACH = 220;
const CLOSE = 45;

/** The instruments that a sentence says were signed, adopted or presented; none that is only wished, planned or recalled. */
export function findInstruments(sentence: ReadSentence, text: string, lexicon: Lexicon): Instrument[] {
  const { agreements } = lexicon;
  const nouns = findNouns(sentence, text, agreements.nouns)
    .filter((noun, index, all) => !isWithin(noun, all[index - 1], text, agreements.within))
    .filter((noun, index, all) => !isOneOfMany(noun, all.slice(0, index), sentence, text, agreements.several));
  const verbs = spans(sentence, agreements.signing);
  const found: Instrument[] = [];
  for (const [index, noun] of nouns.entries()) {
    const end = nouns[index + 1]?.start ?? sentence.end;
    const before = wordsBefore(sentence, noun.start, text);
    const after = text.slice(noun.end, end);
    if (agreements.denied.test(before) || agreements.referenceAfter.test(after)) continue;
    const referred = agreements.reference.test(before);
    const told =
      dated(noun, text.slice(Math.max(sentence.start, noun.start - CLOSE), noun.start), after, lexicon) ??
      signedBefore(sentence, text, nouns, index, verbs, lexicon) ??
      signedAfter(sentence, text, noun, end, verbs, lexicon) ??
      adopted(sentence, text, nouns, index, lexicon) ??
      presented(sentence, noun, before, after, lexicon);
    if (!told || (referred && !AFTER_REFERENCE.has(told.rule))) continue;
    const { kind, generic } = noun;
    const { rule, verb, beside = [] } = told;
    const status = statusOf(kind, rule, text.slice(noun.end, sentence.end), lexicon);
    const object = nouns.find(({ start }) => verb && start >= verb.end)?.start ?? noun.start;
    const count = agreements.two.test(before) ? 2 : 1;
    found.push({ kind, generic, status, noun, object, end, rule, verb, beside, count });
  }
  return found;
}

/** Whether a noun only says more of the one before it: `MoU on the plan`, `an agreement, a memorandum of understanding, …`. */
function isWithin(noun: Noun, before: Noun | undefined, text: string, within: RegExp): boolean {
  if (!before) return false;
  const gap = text.slice(before.end, noun.start);
  return within.test(gap) || (gap === ', ' && noun.kind === before.kind && text[noun.end] === ',');
}

/** `three documents`, `các thỏa thuận và hiệp định`: a figure or talk in general, and no instrument. */
function isOneOfMany(
  noun: Noun,
  before: readonly Noun[],
  sentence: ReadSentence,
  text: string,
  several: RegExp,
): boolean {
  if (several.test(wordsBefore(sentence, noun.start, text))) return true;
  const last = before.at(-1);
  const joined = last && /^(?:,? \p{L}{2,3} |, )$/u.test(text.slice(last.end, noun.start));
  return joined === true && isOneOfMany(last, before.slice(0, -1), sentence, text, several);
}

/**
 * The words right before an offset. The numbers of dates count nothing (`on March 7 signed a memorandum`), and names say
 * nothing (`Viện Nghiên cứu …`, `Cục Hàng không …`).
 */
function wordsBefore(sentence: ReadSentence, until: number, text: string): string {
  const from = Math.max(sentence.start, until - CLOSE);
  let before = text.slice(from, until);
  const { dates, organisations, people } = sentence;
  for (const { start, end } of [...dates, ...organisations, ...people]) {
    const [first, last] = [Math.max(start, from) - from, Math.min(end, until) - from];
    if (first < last) before = before.slice(0, first) + '_'.repeat(last - first) + before.slice(last);
  }
  return before;
}

function findNouns(sentence: ReadSentence, text: string, nouns: Lexicon['agreements']['nouns']): Noun[] {
  const found: Noun[] = [];
  for (const { kind, noun, weak = false, generic = false } of nouns) {
    for (const span of spans(sentence, noun)) {
      const inName = sentence.organisations.some(
        (organisation) => overlaps(organisation, span) && organisation.start < span.start,
      );
      // An abbreviation in brackets repeats the noun before it.
      if (!inName && text[span.start - 1] !== '(' && !found.some((other) => overlaps(other, span)))
        found.push({ ...span, kind, weak, generic });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Rules whose word on an instrument counts though the sentence only refers to it. */
const AFTER_REFERENCE: ReadonlySet<RuleName> = new Set(['agreement/signed-noun', 'agreement/dated-noun']);

type Told = Pick<Instrument, 'rule' | 'verb'> & Partial<Pick<Instrument, 'beside'>>;

/** `ký kết bản ghi nhớ`, and what is joined to it: `…, hiệp định … và nghị định thư …`. */
function signedBefore(
  sentence: ReadSentence,
  text: string,
  nouns: readonly Noun[],
  index: number,
  verbs: readonly Span[],
  lexicon: Lexicon,
): Told | null {
  const noun = nouns[index];
  const verb = noun && verbs.findLast(({ end }) => end <= noun.start);
  if (!noun || !verb || noun.start - reachedFrom(nouns, index, verb) > REACH) return null;
  const gap = text.slice(verb.end, noun.start);
  const first = nouns.find(({ start }) => start >= verb.end);
  const joined =
    first === noun
      ? isDirect(gap) && gap.length - namesIn(sentence, verb.end, noun.start) <= 2 * CLOSE
      : lexicon.agreements.itemStart.test(gap);
  return joined ? signing('agreement/signing-verb', verb, text, sentence, lexicon) : null;
}

/** How much of a stretch is names, which may stand between a verb and what was signed. */
function namesIn({ organisations, people }: ReadSentence, from: number, until: number): number {
  const inside = [...organisations, ...people].filter(({ start, end }) => start >= from && end <= until);
  return inside.reduce((sum, { start, end }) => sum + end - start, 0);
}

/** Where the noun before this one ends, if it follows the same signing word; else where that word ends. */
function reachedFrom(nouns: readonly Noun[], index: number, verb: Span): number {
  return Math.max(verb.end, nouns[index - 1]?.end ?? 0);
}

/** Nothing but words stands between a signing word and its noun, or a colon right before it. */
function isDirect(gap: string): boolean {
  return !/[.;](?:\s|$)|:\s|[。；]/u.test(gap.replace(/: ?(?:\p{L}{1,3} )?$/u, ' '));
}

/** `bản ghi nhớ … được ký ngày …`, `avtalet undertecknades`, `the memorandum was signed`. */
function signedAfter(
  sentence: ReadSentence,
  text: string,
  noun: Noun,
  end: number,
  verbs: readonly Span[],
  lexicon: Lexicon,
): Told | null {
  const verb = verbs.find(({ start }) => start >= noun.end && start < end);
  if (!verb || verb.start - noun.end > REACH || /[.;:]/u.test(text.slice(noun.end, verb.start))) return null;
  if (!lexicon.agreements.passive.test(text.slice(Math.max(noun.end, verb.start - 70), verb.end + 30))) return null;
  return signing('agreement/signed-noun', verb, text, sentence, lexicon);
}

/** `ra tuyên bố chung`, `utväxlade`, `adopted the plan`: right before the noun, or before one that this noun is joined to. */
function adopted(
  sentence: ReadSentence,
  text: string,
  nouns: readonly Noun[],
  index: number,
  lexicon: Lexicon,
): Told | null {
  const noun = nouns[index];
  const verb = noun && spans(sentence, lexicon.agreements.adopting).findLast(({ end }) => end <= noun.start);
  const first = verb && nouns.find(({ start }) => start >= verb.end);
  if (!noun || !verb || !first || noun.start - reachedFrom(nouns, index, verb) > REACH) return null;
  const gap = text.slice(verb.end, first.start);
  if (gap.length > CLOSE || gap.includes(',') || !isDirect(gap)) return null;
  if (first !== noun && !lexicon.agreements.itemStart.test(text.slice(verb.end, noun.start))) return null;
  return signing('agreement/adopting-verb', verb, text, sentence, lexicon);
}

/** `hiệp định năm 1997 giữa A và B`: an older instrument with its year, told as background. */
function dated({ weak, start, end }: Noun, before: string, after: string, { agreements }: Lexicon): Told | null {
  // The year of a plan is the year that it is for.
  if (weak || after.search(agreements.between) < 0) return null;
  const [behind] = agreements.datedAfter.exec(after) ?? [];
  const [ahead] = agreements.datedBefore.exec(before) ?? [];
  const year = behind ? yearIn(behind, end) : ahead ? yearIn(ahead, start - ahead.length) : null;
  return year && { rule: 'agreement/dated-noun', verb: null, beside: [year] };
}

/** Where the year stands in words that start at an offset. */
function yearIn(words: string, offset: number): Span {
  const start = offset + words.search(/\d{4}/u);
  return { start, end: start + 4 };
}

/** A noun without a verb: an item of a list, or introduced as new, with the sides that it stands between. */
function presented(
  sentence: ReadSentence,
  noun: Noun,
  before: string,
  after: string,
  { agreements }: Lexicon,
): Told | null {
  const listed = sentence.blockKind === 'list-item' && noun.start - sentence.start < CLOSE;
  if (noun.weak || !(listed || agreements.presented.test(before))) return null;
  const countries = new Set(sentence.countries.filter(({ start }) => start > noun.end).map(({ code }) => code));
  const sides = after.search(agreements.between) >= 0 || countries.size > 1;
  return sides ? { rule: 'agreement/presented', verb: null } : null;
}

/** A signing that was done, or that is announced for certain (`sẽ ký`, `is expected to sign`); null where it is only wished. */
function signing(rule: RuleName, verb: Span, text: string, sentence: ReadSentence, lexicon: Lexicon): Told | null {
  const { notYet, planned } = lexicon.agreements;
  const before = wordsBefore(sentence, verb.start, text);
  const cues = [...clauseBefore(before).matchAll(notYet)].map(([word]) => word);
  if (cues.length === 0) return { rule, verb };
  if (!cues.every((word) => planned.test(word))) return null;
  const words = [...before.matchAll(notYet)].slice(-cues.length);
  const from = verb.start - before.length;
  const beside = words.map(({ 0: word, index }) => ({ start: from + index, end: from + index + word.length }));
  return { rule: 'agreement/planned', verb, beside };
}

/** The words of the clause that a verb stands in; a verb right behind a comma goes on with the clause before it. */
function clauseBefore(before: string): string {
  const joined = /^(.*?)[,，、] ?$/su.exec(before)?.[1] ?? before;
  return /[^,;，；]*$/u.exec(joined)?.[0] ?? '';
}

function statusOf(kind: AgreementKind, rule: RuleName, after: string, { agreements }: Lexicon): AgreementStatus {
  if (rule === 'agreement/planned') return 'proposed';
  if (after.search(agreements.inForce) >= 0) return 'in-force';
  return kind === 'declaration' && rule !== 'agreement/signing-verb' ? 'announced' : 'signed';
}

function spans(sentence: ReadSentence, pattern: RegExp): Span[] {
  return [...sentence.text.matchAll(pattern)].map((match) => {
    const start = sentence.start + match.index;
    return { start, end: start + match[0].length };
  });
}
