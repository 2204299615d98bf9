import type { Edtf } from '../model/edtf.ts';
import type { AgreementFact, PartyFact, Support } from '../model/facts.ts';
import { fold } from '../model/fold.ts';
import { quote } from '../model/span.ts';
import { type EventDates, signingDate } from './event-dates.ts';
import { findInstruments } from './instruments.ts';
import { partiesOf } from './parties.ts';
import type { Reading, ReadSentence } from './reading.ts';
import { splitBracket } from './resolve.ts';
import { subjectOf } from './subject.ts';

/** An agreement before what follows it in the article is attached, with the sentences that tell of it. */
export interface ToldAgreement extends Omit<AgreementFact, 'fields' | 'commitments'> {
  readonly sentences: readonly ReadSentence[];
}

/** The agreements that an article tells of, each once with every passage that tells of it, in order. */
export function findAgreements(reading: Reading, dates: EventDates): ToldAgreement[] {
  const told: ToldAgreement[] = [];
  for (const sentence of reading.sentences) {
    if (sentence.blockKind === 'heading') continue;
    for (const agreement of agreementsIn(sentence, reading, dates)) {
      const same = told.findIndex((other) => isSame(other, agreement, reading));
      if (same < 0) told.push(agreement);
      else told[same] = joined(told[same] ?? agreement, agreement);
    }
  }
  return told.filter((agreement) => isOfInterest(agreement, reading));
}

function agreementsIn(sentence: ReadSentence, reading: Reading, dates: EventDates): ToldAgreement[] {
  const { article, lexicon } = reading;
  return findInstruments(sentence, article.text, lexicon).flatMap((instrument) => {
    const { date, support } = signingDate(instrument, sentence, reading, dates);
    return partiesOf(instrument, sentence, reading).map(
      (sides): ToldAgreement => ({
        rule: instrument.rule,
        kind: instrument.kind,
        status: instrument.status,
        subject: subjectOf(instrument, sides.end, sentence, reading),
        date,
        parties: sides.parties,
        signatories: sides.signatories,
        evidence: [quote(article.text, sentence)],
        support,
        sentences: [sentence],
      }),
    );
  });
}

/**
 * Whether two passages tell of one agreement: the same kind, no two dates that differ, and parties that are the same
 * bodies, or left unnamed in one of them.
 */
function isSame(a: ToldAgreement, b: ToldAgreement, reading: Reading): boolean {
  if (a.kind !== b.kind || (a.date !== null && b.date !== null && a.date !== b.date)) return false;
  if (a.sentences.some((sentence) => b.sentences.includes(sentence))) return false;
  const [left, right] = [a, b].map(({ parties }) => new Set(parties.flatMap((party) => identity(party, reading))));
  if (!left || !right) return false;
  if (left.size === 0 || right.size === 0) return a.subject === null || b.subject === null || sameSubject(a, b);
  return left.isSubsetOf(right) || right.isSubsetOf(left);
}

function sameSubject(a: ToldAgreement, b: ToldAgreement): boolean {
  const [left, right] = [fold(a.subject ?? ''), fold(b.subject ?? '')];
  return left.includes(right) || right.includes(left);
}

/** What tells a party from others: its key, else its name; nothing for sides without a name. */
function identity({ name, organisation, country }: PartyFact, { lexicon }: Reading): string[] {
  if (organisation !== null) return [organisation];
  if (country === null && name.search(lexicon.agreements.sides) >= 0) return [];
  return [fold(splitBracket(name).base)];
}

/** The first passage leads; what it lacks is filled from the second. */
function joined(first: ToldAgreement, second: ToldAgreement): ToldAgreement {
  return {
    ...first,
    subject: first.subject ?? second.subject,
    date: first.date ?? second.date,
    parties: first.parties.length >= second.parties.length ? first.parties : second.parties,
    signatories: [...new Set([...first.signatories, ...second.signatories])],
    evidence: [...first.evidence, ...second.evidence],
    support: mergedSupport(first.date, first.support, second.support),
    sentences: [...first.sentences, ...second.sentences],
  };
}

function mergedSupport(date: Edtf | null, first: readonly Support[], second: readonly Support[]): readonly Support[] {
  return date === null ? [...first, ...second] : first;
}

/** Somebody signed it, and not only bodies of the home country among themselves. */
function isOfInterest({ parties }: ToldAgreement, { home }: Reading): boolean {
  return parties.length > 0 && !(parties.length > 1 && parties.every(({ country }) => country === home));
}
