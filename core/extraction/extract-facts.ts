import type { Article } from '../model/article.ts';
import type { CountryCode } from '../model/country.ts';
import type { AgreementFact, Facts } from '../model/facts.ts';
import { findAgreements, type ToldAgreement } from './agreements.ts';
import { attachedCommitments, standaloneCommitments } from './commitments.ts';
import { countryFacts } from './country-facts.ts';
import { findEngagements } from './engagements.ts';
import { dateFacts, eventDates } from './event-dates.ts';
import { fieldsOf, headingOf } from './fields.ts';
import { findFigures } from './figures.ts';
import type { Gazetteer } from './gazetteer.ts';
import { lexiconFor } from './lexicon/lexicons.ts';
import { peopleFacts } from './people-facts.ts';
import { type Reading, readSentences } from './reading.ts';

const NOTHING: Facts = {
  countries: [],
  dates: [],
  agreements: [],
  engagements: [],
  commitments: [],
  figures: [],
  people: [],
};

/**
 * What the rules believe of an article, with the passage each belief rests on. Pure: the same article gives the same
 * facts. An article in a language that the desk does not read gives none.
 */
export function extractFacts(
  article: Article,
  gazetteer: Gazetteer,
  options: { readonly homeCountry: CountryCode },
): Facts {
  const lexicon = lexiconFor(article.language);
  if (lexicon === null) return NOTHING;
  const reading = readSentences(article, lexicon, gazetteer, options.homeCountry);
  const dates = eventDates(reading);
  const agreements = completed(findAgreements(reading, dates), reading);
  const engagements = findEngagements(reading, dates);
  const parties = [...agreements, ...engagements].flatMap((fact) => fact.parties);
  const taken = agreements.flatMap(({ evidence, commitments }) => [...evidence, ...commitments]);
  return {
    countries: countryFacts(reading, new Set(parties.map(({ country }) => country).filter((code) => code !== null))),
    dates: dateFacts(reading, dates),
    agreements,
    engagements,
    commitments: standaloneCommitments(reading, taken),
    figures: findFigures(reading),
    people: peopleFacts(reading),
  };
}

/** Attaches to each agreement what follows it, and its fields: those of its sentences, promises and own heading. */
function completed(told: readonly ToldAgreement[], reading: Reading): AgreementFact[] {
  const telling = new Set(told.flatMap(({ sentences }) => sentences.map(({ index }) => index)));
  const headings = told.map(({ sentences: [first] }) => (first ? headingOf(first, reading) : null));
  return told.map(({ sentences, ...fact }, index) => {
    const attached = sentences.map((sentence) => attachedCommitments(sentence, reading, telling));
    const heading = headings[index] ?? null;
    // A heading over several agreements names the fields of all of them together.
    const own = heading && headings.filter((other) => other === heading).length === 1 ? [heading] : [];
    const speaking = [...own, ...sentences, ...attached.flatMap((run) => run.sentences)];
    return { ...fact, fields: fieldsOf(speaking, reading), commitments: attached.flatMap(({ quotes }) => quotes) };
  });
}
