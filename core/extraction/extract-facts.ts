import type { Article } from '../model/article.ts';
import type { CountryCode } from '../model/country.ts';
import type { Facts } from '../model/facts.ts';
import { countryFacts } from './country-facts.ts';
import { dateFacts, placedDates } from './date-facts.ts';
import type { Gazetteer } from './gazetteer.ts';
import { lexiconOf } from './lexicon/lexicons.ts';
import type { Reading } from './reading.ts';
import { sentencesOf } from './sentences.ts';

/**
 * What the rules believe of an article. Pure: the same article gives the same facts. An article in a language that the
 * desk does not read gives none.
 */
export function extractFacts(
  article: Article,
  gazetteer: Gazetteer,
  options: { readonly homeCountry: CountryCode },
): Facts {
  const lexicon = lexiconOf(article.language);
  if (lexicon === null) {
    return { countries: [], dates: [], agreements: [], engagements: [], commitments: [], figures: [], people: [] };
  }
  const reading: Reading = { ...options, article, lexicon, gazetteer, sentences: sentencesOf(article) };
  const dates = placedDates(reading);
  return {
    countries: countryFacts(reading, new Set()),
    dates: dateFacts(reading, dates),
    agreements: [],
    engagements: [],
    commitments: [],
    figures: [],
    people: [],
  };
}
