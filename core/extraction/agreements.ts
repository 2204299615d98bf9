import type { PartyFact, Support } from '../model/facts.ts';
import { quote, type Span } from '../model/span.ts';
import { bareName, findCountries } from './countries.ts';
import { type EventDates, signingDate } from './event-dates.ts';
import { findInstruments, type Instrument } from './instruments.ts';
import { type Parties, partiesOf } from './parties.ts';
import type { Reading, ReadSentence } from './reading.ts';
import { isSame, isUnnamed, joined, sameKind, type ToldAgreement } from './same-agreement.ts';
import { subjectOf } from './subject.ts';

/** The agreements that an article tells of, each once with every passage that tells of it, in order. */
export function findAgreements(reading: Reading, dates: EventDates): ToldAgreement[] {
  const told: ToldAgreement[] = [];
  for (const sentence of reading.sentences) {
    if (sentence.blockKind === 'heading') continue;
    for (const agreement of agreementsIn(sentence, reading, dates)) {
      const same = told.findLastIndex((other) => isSame(other, agreement, reading));
      if (same < 0) told.push(agreement);
      else told[same] = joined(told[same] ?? agreement, agreement, reading);
    }
  }
  const headlines = reading.title.flatMap((sentence) => agreementsIn(sentence, reading, dates));
  const untold = headlines.filter((headline) => !told.some((agreement) => sameKind(agreement, headline)));
  const all = [...told, ...untold];
  return all
    .map((agreement) => withTitleSides(agreement, all, reading))
    .filter((agreement) => isOfInterest(agreement, reading));
}

function agreementsIn(sentence: ReadSentence, reading: Reading, dates: EventDates): ToldAgreement[] {
  const { article, lexicon } = reading;
  const instruments = findInstruments(sentence, article.text, lexicon);
  return instruments.flatMap((instrument) => {
    const { date, support } = signingDate(instrument, sentence, reading, dates);
    const own = partiesOf(instrument, sentence, reading);
    return sharedSides(instrument, own, instruments, sentence, reading).map(
      (sides): ToldAgreement => ({
        rule: instrument.rule,
        cues: cuesOf(instrument),
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
        act: sides.act,
        history: date !== null && support.length === 0 && !dates.events.some(({ edtf }) => edtf === date),
        definite: lexicon.agreements.definite.test(article.text.slice(instrument.noun.start - 5, instrument.noun.end)),
        focus: new Map(
          instruments.length > 1 ? [[sentence, { start: instrument.noun.start, end: instrument.end }]] : [],
        ),
      }),
    );
  });
}

/** `a memorandum on …, a protocol on … between A and B`: the sides that one of a list names are those of all that name none. */
function sharedSides(
  instrument: Instrument,
  own: Parties[],
  instruments: readonly Instrument[],
  sentence: ReadSentence,
  reading: Reading,
): Parties[] {
  const isNamed = ({ parties }: Parties) => parties.some((party) => !isUnnamed(party, reading));
  if (own.some((sides) => isNamed(sides) || (sides.parties.length > 0 && sides.end > instrument.noun.end))) return own;
  const list = instruments.filter(({ verb }) => verb !== null && verb.start === instrument.verb?.start);
  const named = [...list].reverse().map((other) => partiesOf(other, sentence, reading)[0]);
  const shared = named.find((sides) => sides !== undefined && isNamed(sides));
  return shared ? [shared] : own;
}

/** The noun, the signing word and what else the rule goes by, in the order of the text. */
function cuesOf({ noun, verb, beside }: Instrument): Span[] {
  const spans = [noun, ...(verb ? [verb] : []), ...beside].map(({ start, end }) => ({ start, end }));
  return spans.sort((a, b) => a.start - b.start);
}

/** Where a sentence leaves open who signed (`we have signed a letter of intent`), the countries of the title did. */
function withTitleSides(agreement: ToldAgreement, told: readonly ToldAgreement[], reading: Reading): ToldAgreement {
  const { kind, parties: own, definite, history, act } = agreement;
  const others = told.some((other) => other !== agreement && other.kind === kind);
  if (own.length > 0 || act || ((definite || history) && others)) return agreement;
  const { article, resolver, home } = reading;
  const block = article.blocks.find(({ kind }) => kind === 'title');
  const named = block ? findCountries(article.text, block, resolver.names) : [];
  const parties = [...new Map(named.map((mention) => [mention.code, mention])).values()].map(
    ({ start, end, code }): PartyFact => ({
      name: bareName(article.text.slice(start, end), code, resolver.names),
      country: code,
      organisation: null,
    }),
  );
  if (!block || parties.every(({ country }) => country === home)) return agreement;
  const support: Support = { field: 'parties', basis: 'inferred', passage: { start: block.start, end: block.end } };
  return { ...agreement, parties, support: [...agreement.support, support] };
}

/** Somebody signed it, not only bodies of the home country among themselves, and not one body with nobody about nothing. */
function isOfInterest({ status, parties, subject, sentences }: ToldAgreement, reading: Reading): boolean {
  const { home, lexicon } = reading;
  const [only, ...others] = parties;
  if (!only) return false;
  // What is only announced must say between whom: else it is a promise like others.
  if (status === 'proposed' && (others.length === 0 || parties.every(({ country }) => country === null))) return false;
  if (isDomestic(parties, sentences, reading)) return false;
  if (others.length > 0) {
    const bodies = sentences.flatMap(({ organisations }) => organisations.map(({ name }) => name));
    const placed = parties.some(({ country, name }) => country !== null || bodies.includes(name));
    return parties.some(({ country }) => country !== home) && (placed || subject !== null);
  }
  const abroad = only.country !== null && only.country !== home;
  return abroad || subject !== null || only.name.search(lexicon.agreements.sides) >= 0;
}

/** All sides are of one country; a body without a country, of which every word is of the language, is of the home country. */
function isDomestic(parties: readonly PartyFact[], sentences: readonly ReadSentence[], reading: Reading): boolean {
  if (parties.length < 2 || sentences.some(({ countries }) => countries.some(({ code }) => code !== reading.home)))
    return false;
  const { nativeWord } = reading.lexicon.organisations;
  const isNative = (name: string) => {
    const words = name.split(/[\s()–-]+/u).filter((word) => !/^\p{Lu}{2,}$/u.test(word));
    return nativeWord !== null && words.length > 0 && words.every((word) => nativeWord.test(word));
  };
  const bodies = new Set(sentences.flatMap(({ organisations }) => organisations.map(({ name }) => name)));
  const placed = parties.map(
    ({ name, country }) => country ?? (bodies.has(name) && isNative(name) ? reading.home : null),
  );
  return placed[0] !== null && placed.every((country) => country === placed[0]);
}
