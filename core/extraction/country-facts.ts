import type { CountryCode } from '../model/country.ts';
import type { CountryFact } from '../model/facts.ts';
import { findCountries } from './countries.ts';
import type { Reading } from './reading.ts';

/** A country named this often beside the most named partner counts as one, too. */
const OFTEN = 3;
const SHARE = 0.5;

/**
 * The countries of an article. Partners are those of the bodies that signed or met; besides these, the one named most
 * outside the home country, and others named nearly as often.
 * @param engaged countries of the parties of agreements and engagements
 */
export function countryFacts(reading: Reading, engaged: ReadonlySet<CountryCode>): CountryFact[] {
  const passages = new Map<CountryCode, [number, number][]>();
  for (const sentence of reading.sentences) {
    for (const { code, start, end } of findCountries(sentence.text, reading.lexicon)) {
      const list = passages.get(code) ?? [];
      list.push([sentence.start + start, sentence.start + end]);
      passages.set(code, list);
    }
  }
  const abroad = [...passages].filter(([code]) => code !== reading.homeCountry);
  const most = Math.max(0, ...abroad.map(([, list]) => list.length));
  const isPartner = (code: CountryCode, count: number) =>
    engaged.has(code) || (count === most && engaged.size === 0) || (count >= OFTEN && count >= most * SHARE);
  return [...passages].map(([code, list]) => ({
    code,
    role: code === reading.homeCountry ? 'home' : isPartner(code, list.length) ? 'partner' : 'mentioned',
    passages: list,
  }));
}
