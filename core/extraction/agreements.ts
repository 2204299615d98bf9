import type { AgreementStatus } from '../model/agreement.ts';
import type { Edtf } from '../model/edtf.ts';
import type { AgreementFact, PartyFact, Support } from '../model/facts.ts';
import { fold } from '../model/fold.ts';
import { quote, type Span } from '../model/span.ts';
import { type EventDates, signingDate } from './event-dates.ts';
import { findInstruments } from './instruments.ts';
import { partiesOf } from './parties.ts';
import type { Reading, ReadSentence } from './reading.ts';
import { coreName, identityOf } from './resolve.ts';
import { subjectOf } from './subject.ts';

/** An agreement before what follows it in the article is attached, with the sentences that tell of it. */
export interface ToldAgreement extends Omit<AgreementFact, 'fields' | 'commitments'> {
  readonly sentences: readonly ReadSentence[];
  /** Named by a word that any instrument may be called by: `agreement`. */
  readonly generic: boolean;
  /** Called as if it were known: `the MoU`. */
  readonly definite: boolean;
  /** The stretch that speaks of this agreement, in sentences that tell of several. */
  readonly focus: ReadonlyMap<ReadSentence, Span>;
}

/** The agreements that an article tells of, each once with every passage that tells of it, in order. */
export function findAgreements(reading: Reading, dates: EventDates): ToldAgreement[] {
  const told: ToldAgreement[] = [];
  for (const sentence of reading.sentences) {
    if (sentence.blockKind === 'heading') continue;
    for (const agreement of agreementsIn(sentence, reading, dates)) {
      const same = told.findLastIndex((other) => isSame(other, agreement, reading));
      if (same < 0) told.push(agreement);
      else told[same] = joined(told[same] ?? agreement, agreement);
    }
  }
  return told.filter((agreement) => isOfInterest(agreement, reading));
}

function agreementsIn(sentence: ReadSentence, reading: Reading, dates: EventDates): ToldAgreement[] {
  const { article, lexicon } = reading;
  const instruments = findInstruments(sentence, article.text, lexicon);
  const last = instruments.at(-1);
  return instruments.flatMap((instrument) => {
    const { date, support } = signingDate(instrument, sentence, reading, dates);
    const own = partiesOf(instrument, sentence, reading);
    // `a memorandum on …, a protocol on … between A and B`: the sides at the end are those of all.
    const joint =
      own.every(({ parties }) => parties.every((party) => isUnnamed(party, reading))) &&
      last &&
      last !== instrument &&
      last.verb?.start === instrument.verb?.start;
    const shared = joint ? partiesOf(last, sentence, reading) : [];
    return (shared[0]?.parties.some((party) => !isUnnamed(party, reading)) ? shared : own).map(
      (sides): ToldAgreement => ({
        rule: instrument.rule,
        kind: instrument.kind,
        generic: instrument.generic,
        status: instrument.status,
        subject: subjectOf(instrument, Math.min(sides.end, instrument.end), sentence, reading),
        date,
        parties: sides.parties,
        signatories: sides.signatories,
        evidence: [quote(article.text, sentence)],
        support,
        sentences: [sentence],
        definite: lexicon.agreements.definite.test(article.text.slice(instrument.noun.start - 5, instrument.noun.end)),
        focus: new Map(
          instruments.length > 1 ? [[sentence, { start: instrument.noun.start, end: instrument.end }]] : [],
        ),
      }),
    );
  });
}

/**
 * Whether two passages tell of one agreement: the same kind, no two dates that differ, and parties that are the same
 * bodies, or left unnamed in one of them.
 */
function isSame(a: ToldAgreement, b: ToldAgreement, reading: Reading): boolean {
  if (!sameKind(a, b) || (a.date !== null && b.date !== null && a.date !== b.date)) return false;
  if (a.sentences.some((sentence) => b.sentences.includes(sentence))) return false;
  if (isRecalled(b)) return true;
  const [left, right] = [a, b].map(({ parties }) => new Set(parties.flatMap((party) => identity(party, reading))));
  if (!left || !right) return false;
  if (a.kind === b.kind && isBetweenCountriesOf(a, b, reading))
    return a.subject === null || b.subject === null || sameSubject(a, b);
  if (left.size === 0 && right.size === 0 && !sameSides(a, b) && a.subject !== null && b.subject !== null) return false;
  // What was told with its subject first is not what a later sentence calls `the agreement`.
  if (a.kind !== b.kind && Math.min(left.size, right.size) === 0) return false;
  if (left.size === 0) return a.subject === null || (b.subject !== null && sameSubject(a, b));
  if (right.size === 0) return a.subject === null || b.subject === null || sameSubject(a, b);
  const [fewer, more] = left.size < right.size ? [left, right] : [right, left];
  return fewer.isSubsetOf(more) && (a.kind === b.kind || fewer.size > 1);
}

/** An instrument may be called an agreement, whatever it is. */
function sameKind(a: ToldAgreement, b: ToldAgreement): boolean {
  return a.kind === b.kind || a.generic || b.generic;
}

/** `Minister … signed the memorandum`: known, about nothing new, and no body is named. */
function isRecalled({ definite, subject, parties, sentences }: ToldAgreement): boolean {
  const bodies = new Set(sentences.flatMap(({ organisations }) => organisations.map(({ name }) => name)));
  return definite && subject === null && !parties.some(({ name }) => bodies.has(name));
}

/** One names the countries and the other bodies of these: `Việt Nam và … ký …`, and then the ministries. */
function isBetweenCountriesOf(a: ToldAgreement, b: ToldAgreement, reading: Reading): boolean {
  const [first, second] = [a, b].map(({ parties }) => parties.every((party) => isCountry(party, reading)));
  const [left, right] = [a, b].map(
    ({ parties }) => new Set(parties.map(({ country }) => country).filter((code) => code !== null)),
  );
  return (
    first !== second &&
    left !== undefined &&
    right !== undefined &&
    left.size > 1 &&
    left.symmetricDifference(right).size === 0
  );
}

function isCountry({ name, country, organisation }: PartyFact, { lexicon, resolver }: Reading): boolean {
  return country !== null && organisation === null && coreName(name, lexicon, resolver.names) === '';
}

function sameSides(a: ToldAgreement, b: ToldAgreement): boolean {
  const names = ({ parties }: ToldAgreement) => parties.map(({ name }) => fold(name)).join();
  return names(a) === names(b);
}

/** At least half of the words of the shorter subject stand in the longer one. */
function sameSubject(a: ToldAgreement, b: ToldAgreement): boolean {
  const [left, right] = [a, b].map(({ subject }) => new Set(fold(subject ?? '').split(' ')));
  if (!left || !right) return false;
  return left.intersection(right).size * 2 >= Math.min(left.size, right.size);
}

/** Nothing for sides without a name. */
function identity(party: PartyFact, reading: Reading): string[] {
  return isUnnamed(party, reading) ? [] : [identityOf(party, reading.resolver)];
}

/** `hai bên`, `the two ministers`. */
function isUnnamed({ name, country, organisation }: PartyFact, { lexicon }: Reading): boolean {
  return country === null && organisation === null && name.search(lexicon.agreements.sides) >= 0;
}

/** What is told later of an instrument counts: announced first, signed at last. */
const PROGRESS: readonly AgreementStatus[] = ['proposed', 'announced', 'signed', 'in-force', 'expired'];

function furthest(a: AgreementStatus, b: AgreementStatus): AgreementStatus {
  return PROGRESS.indexOf(a) < PROGRESS.indexOf(b) ? b : a;
}

/** The first passage leads; what it lacks is filled from the second. */
function joined(first: ToldAgreement, second: ToldAgreement): ToldAgreement {
  return {
    ...first,
    kind: first.generic ? second.kind : first.kind,
    generic: first.generic && second.generic,
    rule: first.status === 'proposed' ? second.rule : first.rule,
    status: furthest(first.status, second.status),
    subject: first.subject ?? second.subject,
    date: first.date ?? second.date,
    parties: telling(first) >= telling(second) ? first.parties : second.parties,
    signatories: [...new Set([...first.signatories, ...second.signatories])],
    evidence: [...first.evidence, ...second.evidence],
    support: mergedSupport(first.date, first.support, second.support),
    sentences: [...first.sentences, ...second.sentences],
    focus: new Map([...first.focus, ...second.focus]),
  };
}

/** How much the parties say: those whose country or body is known weigh more. */
function telling({ parties }: ToldAgreement): number {
  return parties.reduce(
    (sum, { country, organisation }) => sum + 1 + Number(country !== null) + Number(organisation !== null),
    0,
  );
}

function mergedSupport(date: Edtf | null, first: readonly Support[], second: readonly Support[]): readonly Support[] {
  return date === null ? [...first, ...second] : first;
}

/** Somebody signed it, not only bodies of the home country among themselves, and not one body with nobody about nothing. */
function isOfInterest({ status, parties, subject, sentences }: ToldAgreement, { home, lexicon }: Reading): boolean {
  const [only, ...others] = parties;
  if (!only) return false;
  // What is only announced must say between whom: else it is a promise like others.
  if (status === 'proposed' && parties.filter(({ country }) => country !== null).length < 2) return false;
  if (others.length > 0) {
    const bodies = sentences.flatMap(({ organisations }) => organisations.map(({ name }) => name));
    const placed = parties.some(({ country, name }) => country !== null || bodies.includes(name));
    return parties.some(({ country }) => country !== home) && (placed || subject !== null);
  }
  const abroad = only.country !== null && only.country !== home;
  return abroad || subject !== null || only.name.search(lexicon.agreements.sides) >= 0;
}
