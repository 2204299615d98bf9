import type { AgreementStatus } from '../model/agreement.ts';
import { type Edtf, edtfCompatible } from '../model/edtf.ts';
import type { AgreementFact, PartyFact } from '../model/facts.ts';
import { fold } from '../model/fold.ts';
import type { Span } from '../model/span.ts';
import type { Reading, ReadSentence } from './reading.ts';
import { coreName, identityOf } from './resolve.ts';

/** An agreement before what follows it in the article is attached, with the sentences that tell of it. */
export interface ToldAgreement extends Omit<AgreementFact, 'fields' | 'commitments'> {
  readonly sentences: readonly ReadSentence[];
  /** Named by a word that any instrument may be called by: `agreement`. */
  readonly generic: boolean;
  /** Called as if it were known: `the MoU`. */
  readonly definite: boolean;
  /** Only the act is named (`the signing of …`), not who did it. */
  readonly act: boolean;
  /** Told with a day or year of its own, which is none that the article tells of: background. */
  readonly history: boolean;
  /** The stretch that speaks of this agreement, in sentences that tell of several. */
  readonly focus: ReadonlyMap<ReadSentence, Span>;
}

/**
 * Whether two passages tell of one agreement: the same kind, no two dates that differ, and parties that are the same
 * bodies, or left unnamed in one of them.
 */
export function isSame(a: ToldAgreement, b: ToldAgreement, reading: Reading): boolean {
  if (!sameKind(a, b) || a.history !== b.history) return false;
  if (a.date !== null && b.date !== null && !edtfCompatible(a.date, b.date)) return false;
  if (a.sentences.some((sentence) => b.sentences.includes(sentence))) return false;
  if (isRecalled(b, a)) return true;
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
  return fewer.isSubsetOf(more) && (a.kind === b.kind || fewer.size > 1 || b.definite);
}

/** An instrument may be called an agreement, whatever it is. */
export function sameKind(a: ToldAgreement, b: ToldAgreement): boolean {
  return a.kind === b.kind || a.generic || b.generic;
}

/** `Minister … signed the memorandum`: known, about nothing new, and no body is named. */
function isRecalled({ definite, subject, date, parties, sentences }: ToldAgreement, told: ToldAgreement): boolean {
  const bodies = new Set(sentences.flatMap(({ organisations }) => organisations.map(({ name }) => name)));
  const sameDay = date !== null && told.date === date;
  const known = subject === null || told.subject === null || sameDay || sameWords(subject, told.subject);
  return definite && known && !parties.some(({ name }) => bodies.has(name));
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
  return sameWords(a.subject ?? '', b.subject ?? '');
}

function sameWords(a: string, b: string): boolean {
  const [left, right] = [new Set(fold(a).split(' ')), new Set(fold(b).split(' '))];
  return left.intersection(right).size * 2 >= Math.min(left.size, right.size);
}

/** Nothing for sides without a name. */
function identity(party: PartyFact, reading: Reading): string[] {
  const unnamed = party.organisation === null && party.name.search(reading.lexicon.agreements.sides) >= 0;
  return unnamed ? [] : [identityOf(party, reading.resolver)];
}

/** `hai bên`, `the two ministers`. */
export function isUnnamed({ name, country, organisation }: PartyFact, { lexicon }: Reading): boolean {
  return country === null && organisation === null && name.search(lexicon.agreements.sides) >= 0;
}

/** What is told later of an instrument counts: announced first, signed at last. */
const PROGRESS: readonly AgreementStatus[] = ['proposed', 'announced', 'signed', 'in-force', 'expired'];

function furthest(a: AgreementStatus, b: AgreementStatus): AgreementStatus {
  return PROGRESS.indexOf(a) < PROGRESS.indexOf(b) ? b : a;
}

/** The first passage leads; what it lacks is filled from the second. */
export function joined(first: ToldAgreement, second: ToldAgreement, reading: Reading): ToldAgreement {
  const date = fuller(first.date, second.date);
  return {
    ...first,
    kind: first.generic ? second.kind : first.kind,
    generic: first.generic && second.generic,
    rule: first.status === 'proposed' ? second.rule : first.rule,
    status: furthest(first.status, second.status),
    subject: first.subject ?? second.subject,
    date,
    parties: telling(first, reading) >= telling(second, reading) ? first.parties : second.parties,
    signatories: [...new Set([...first.signatories, ...second.signatories])],
    cues: [...first.cues, ...second.cues],
    evidence: [...first.evidence, ...second.evidence],
    support: date === first.date ? first.support : second.support,
    sentences: [...first.sentences, ...second.sentences],
    focus: new Map([...first.focus, ...second.focus]),
  };
}

/** How much the parties say: those whose country or body is known weigh more, and bodies more than their countries. */
function telling({ parties }: ToldAgreement, reading: Reading): number {
  return parties.reduce(
    (sum, party) =>
      sum + 1 + Number(party.country !== null && !isCountry(party, reading)) + Number(party.organisation !== null),
    0,
  );
}

/** The date that says more: a day more than a year, a stated year more than none. */
function fuller(first: Edtf | null, second: Edtf | null): Edtf | null {
  if (first === null || second === null) return first ?? second;
  const said = (date: Edtf) => date.replaceAll(/[X/-]/gu, '').length;
  return said(second) > said(first) ? second : first;
}
