import type { CountryCode } from '../model/country.ts';
import type { PartyFact } from '../model/facts.ts';
import type { Instrument } from './instruments.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { chainAfter, chainBefore, type Side, sidesOf } from './mentions.ts';
import type { Reading, ReadSentence } from './reading.ts';
import { resolveParty } from './resolve.ts';

/** Who stands behind one instrument of a sentence. */
export interface Parties {
  readonly parties: readonly PartyFact[];
  readonly signatories: readonly string[];
  /** Only the act is named: `the signing of …`. */
  readonly act: boolean;
  /** Where the names of the parties end, if they follow the noun; else where the noun ends. */
  readonly end: number;
}

const SUBJECT_REACH = 45;
const NAMELY_REACH = 80;
const AGENT_REACH = 90;
/** Between the sides of one instrument and a further `between`: `…, and between C and D`, `… on trade, and between C and D`. */
const GOES_ON = /^(?:,|;|,? \p{L}+|[^.;]{0,100}, (?:and|và|och|samt))? $/u;

/** The sides of an instrument, one entry for each instrument that the noun stands for; the home side first. */
export function partiesOf(instrument: Instrument, sentence: ReadSentence, reading: Reading): Parties[] {
  const sides = sidesOf(sentence, reading);
  const subject = subjectOf(instrument, sentence, sides, reading);
  const signatories = subject.flatMap((side) => personsIn(side, sentence));
  const build = (chain: readonly Side[], end: number): Parties => ({
    parties: homeFirst(
      withoutUnnamed(chain).map((side) => toParty(side, sentence, reading)),
      reading.home,
    ),
    signatories,
    act: isAct(instrument, sentence, reading) && sentence.text.search(reading.lexicon.agreements.witness) < 0,
    end,
  });
  const between = betweenChains(instrument, sentence, sides, reading);
  if (between.some((chain) => chain.some(isNamed)) || (between.length > 0 && !subject.some(isNamed)))
    return between.map((chain) => build(chain, chain.at(-1)?.end ?? instrument.noun.end));
  const partners = withChain(instrument, sentence, sides, reading);
  if (subject.length + partners.length === 0) {
    const pair = countryPair(instrument, sides, reading.article.text);
    const behind = sides.filter(({ kind, start }) => kind === 'country' && start > instrument.noun.end);
    const presented = instrument.rule === 'agreement/presented' ? behind : [];
    const told =
      [pair, presented, announcers(instrument, sentence, sides, reading)].find(({ length }) => length > 1) ?? [];
    return [build(told, Math.max(instrument.noun.end, pair.at(-1)?.end ?? 0))];
  }
  const end = partners.at(-1)?.end ?? instrument.noun.end;
  if (instrument.count === 2 && partners.length === 2) return partners.map((side) => build([...subject, side], end));
  return [build([...subject, ...partners.filter((side) => !subject.includes(side))], end)];
}

/** `Hiệp định … Việt Nam - Nhật Bản`, `… ASEAN - Hàn Quốc`: two names with a dash between them behind the noun, one of a country. */
function countryPair({ noun, end }: Instrument, sides: readonly Side[], text: string): Side[] {
  const behind = sides.filter((side) => side.start >= noun.end && side.end <= end);
  return behind.flatMap((side, index) => {
    const next = behind[index + 1];
    const dash = next !== undefined && /^ ?[-–] ?$/u.test(text.slice(side.end, next.start));
    return dash && (side.kind === 'country' || next.kind === 'country') ? [side, next] : [];
  });
}

/** `A announced that it works with B, by the signing of …`: where only the act is named, the two bodies before it. */
function announcers(instrument: Instrument, sentence: ReadSentence, sides: readonly Side[], reading: Reading): Side[] {
  if (!isAct(instrument, sentence, reading) || sentence.text.search(reading.lexicon.agreements.witness) >= 0) return [];
  const bodies = sides.filter(({ kind, end }) => kind === 'organisation' && end <= (instrument.verb?.start ?? 0));
  return bodies.length === 2 ? bodies : [];
}

/** `giữa A và B`; more than one where the noun is left out the second time: `giữa A và B, giữa C và D`. */
function betweenChains(
  { noun, end }: Instrument,
  sentence: ReadSentence,
  sides: Side[],
  { article, lexicon }: Reading,
): Side[][] {
  const chains: Side[][] = [];
  for (const match of sentence.text.matchAll(lexicon.agreements.between)) {
    const from = sentence.start + match.index + match[0].length;
    if (from <= noun.end || from > end) continue;
    // A second `giữa` counts only where it goes on with the list.
    const last = chains.at(-1)?.at(-1)?.end;
    const start = sentence.start + match.index;
    if (last !== undefined && (last > from || !GOES_ON.test(article.text.slice(last, start)))) continue;
    const chain = chainAfter(sides, article.text, from, end, lexicon.agreements);
    if (chain.length > 1 || (chain.length === 1 && chain[0]?.kind !== 'country')) chains.push(chain);
  }
  return chains;
}

/** `với A`: the first that a side follows. */
function withChain(
  { noun, verb, end }: Instrument,
  sentence: ReadSentence,
  sides: Side[],
  { article, lexicon }: Reading,
): Side[] {
  for (const match of sentence.text.matchAll(lexicon.agreements.with)) {
    const from = sentence.start + match.index + match[0].length;
    const between = verb !== null && from > verb.end && from < noun.start;
    if (!between && (from <= noun.end || from > end)) continue;
    const chain = chainAfter(sides, article.text, from, between ? noun.start : end, lexicon.agreements);
    const last = chain.at(-1);
    if (last && !chain.some(isNamed)) return namelyChain(last.end, end, sides, article.text, lexicon) ?? chain;
    if (last) return chain;
  }
  return [];
}

/** `với hai tổ chức của nước ấy là A và B`: the names follow the description. */
function namelyChain(from: number, end: number, sides: Side[], text: string, { agreements }: Lexicon): Side[] | null {
  const named = sides.filter((side) => side.kind === 'organisation' || side.kind === 'proper');
  const first = named.find(({ start }) => start >= from && start - from < NAMELY_REACH);
  if (!first || !agreements.namely.test(text.slice(from, first.start))) return null;
  return chainAfter(named, text, first.start, end, agreements);
}

/** `both countries` beside their ministries says nothing more. */
function withoutUnnamed(chain: readonly Side[]): readonly Side[] {
  const named = chain.filter(isNamed);
  return named.length > 1 ? named : chain;
}

function isNamed({ kind }: Side): boolean {
  return kind !== 'unnamed';
}

/** Who signs: the sides before the signing word, or right after it where the verb comes first; nobody where one witnesses. */
function subjectOf(instrument: Instrument, sentence: ReadSentence, sides: Side[], reading: Reading): Side[] {
  const { noun, verb, object } = instrument;
  const { article, lexicon } = reading;
  const { witness, by } = lexicon.agreements;
  if (!verb) return [];
  const { text } = article;
  const before = text.slice(sentence.start, verb.start);
  if (before.search(witness) >= 0 || isAct(instrument, sentence, reading)) return [];
  if (verb.start >= noun.end) {
    const before = lexicon.agreements.agentBefore.exec(text.slice(noun.end, verb.start));
    if (before)
      return chainAfter(sides, text, noun.end + before.index + before[0].length, verb.start, lexicon.agreements);
    const agent = by.exec(text.slice(verb.end, Math.min(sentence.end, verb.end + AGENT_REACH)));
    if (agent)
      return chainAfter(sides, text, verb.end + agent.index + agent[0].length, sentence.end, lexicon.agreements);
    // `the two premiers attended the signing of …`: sides without a name that open the sentence stand for who signed.
    return sides.filter((side) => !isNamed(side) && side.end <= noun.start).slice(-1);
  }
  const subject = chainBefore(sides, text, verb.start, sentence.start, lexicon.agreements, SUBJECT_REACH).filter(
    (side) => !sentence.people.some(({ titleStart, possessive }) => possessive && titleStart === side.start),
  );
  // `Before the premiers A and B, the ministries C and D signed`: the bodies did.
  const bodies = subject.filter(({ kind }) => kind === 'organisation');
  if (subject[0] && lexicon.agreements.presence.test(text.slice(sentence.start, subject[0].start)))
    return bodies.length > 0 ? bodies : chainAfter(sides, text, verb.end, object, lexicon.agreements);
  return subject.length > 0 ? subject : chainAfter(sides, text, verb.end, object, lexicon.agreements);
}

/** `lễ ký`, `the signing of`: the act, which names nobody, unless a body holds it. */
function isAct({ verb }: Instrument, sentence: ReadSentence, { article: { text }, lexicon }: Reading): boolean {
  const { nominal, holds } = lexicon.agreements;
  if (!verb) return false;
  const before = text.slice(sentence.start, verb.start);
  return nominal.test(text.slice(verb.start, verb.end)) || (nominal.test(before) && !holds.test(before));
}

function personsIn(side: Side, { people }: ReadSentence): string[] {
  return people.filter(({ start, end }) => side.start <= start && end <= side.end).map(({ name }) => name);
}

/** Resolves a side; a country that follows its name (`… của Hàn Quốc`) counts as named in it. */
function toParty(side: Side, sentence: ReadSentence, { article, lexicon, resolver }: Reading): PartyFact {
  if (side.kind === 'unnamed')
    return { name: side.name, country: countryWithin(side, sentence) ?? null, organisation: null };
  const country = sentence.countries.find(
    ({ start }) => start > side.end && lexicon.organisations.ofCountry.test(article.text.slice(side.end, start)),
  );
  const party = resolveParty(side.name, resolver, country?.code ?? null);
  return party.country === null ? { ...party, country: countryWithin(side, sentence) ?? null } : party;
}

function countryWithin(side: Side, { countries }: ReadSentence): CountryCode | undefined {
  return countries.find(({ start, end }) => side.start <= start && end <= side.end)?.code;
}

function homeFirst(parties: readonly PartyFact[], home: CountryCode): PartyFact[] {
  return [...parties.filter(({ country }) => country === home), ...parties.filter(({ country }) => country !== home)];
}
