import type { Article } from '../model/article.ts';
import type { CountryCode } from '../model/country.ts';
import type { AgreementFact, Facts } from '../model/facts.ts';
import { findAgreements } from './agreements.ts';
import { attachedCommitments, standaloneCommitments } from './commitments.ts';
import { countryFacts } from './country-facts.ts';
import { findEngagements } from './engagements.ts';
import { dateFacts, eventDates } from './event-dates.ts';
import { fieldsOf, headingOf } from './fields.ts';
import { findFigures } from './figures.ts';
import type { Gazetteer } from './gazetteer.ts';
import { lexiconFor } from './lexicon/lexicons.ts';
import { peopleFacts } from './people-facts.ts';
import { type Reading, type ReadSentence, readSentences } from './reading.ts';
import { resolveParty } from './resolve.ts';
import type { ToldAgreement } from './same-agreement.ts';

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
  // An announced signing is a promise as well.
  const taken = agreements.flatMap(({ status, evidence, commitments }) =>
    status === 'proposed' ? commitments : [...evidence, ...commitments],
  );
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

/**
 * Where an agreement names only persons or `hai nước`, its parties are the bodies that the first promise under it names:
 * `Under the MOU, the Ministry … and the Ministry … will …`.
 */
function withBodies<T extends Pick<AgreementFact, 'parties'>>(
  fact: T,
  promises: readonly ReadSentence[],
  reading: Reading,
): T {
  if (fact.parties.some(({ name }) => isBody(name, reading))) return fact;
  for (const { organisations } of promises) {
    const bodies = organisations.slice(0, 2).map(({ name }) => resolveParty(name, reading.resolver));
    const [first, second] = bodies;
    if (first?.country && second?.country && first.country !== second.country) return { ...fact, parties: bodies };
  }
  return fact;
}

function isBody(name: string, { sentences }: Reading): boolean {
  return sentences.some(({ organisations }) => organisations.some((body) => body.name === name));
}

/** Attaches to each agreement what follows it, and its fields: those of its sentences, promises and own heading. */
function completed(told: readonly ToldAgreement[], reading: Reading): AgreementFact[] {
  const telling = new Set(told.flatMap(({ sentences }) => sentences.map(({ index }) => index)));
  const headings = told.map(({ sentences: [first] }) => (first ? headingOf(first, reading) : null));
  return told.map(({ sentences, focus, definite: _, generic: __, history: ___, act: ____, ...fact }, index) => {
    const attached = sentences.map((sentence) => attachedCommitments(sentence, reading, telling));
    const heading = headings[index] ?? null;
    // A heading over several agreements names the fields of all of them together.
    const own = heading && headings.filter((other) => other === heading).length === 1 ? [heading] : [];
    const speaking = [...own, ...sentences, ...attached.flatMap((run) => run.sentences)];
    const sides = attached.flatMap((run) => run.sentences.slice(0, 1));
    return {
      ...withBodies(fact, sides, reading),
      fields: fieldsOf(speaking, reading, focus),
      commitments: attached.flatMap(({ quotes }) => quotes),
    };
  });
}
