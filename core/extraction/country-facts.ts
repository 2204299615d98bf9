import type { CountryCode } from '../model/country.ts';
import type { CountryFact } from '../model/facts.ts';
import { findCountries } from './countries.ts';
import type { Reading } from './reading.ts';

/** A country named this often, and this share of the most named, is a partner though no body of it is. */
const OFTEN = 3;
const SHARE = 0.5;

/**
 * The countries of an article. Partners are those of the bodies that signed or met and those that the title names; where
 * neither tells, the one named most outside the home country, and others named nearly as often.
 * @param engaged countries of the parties of agreements and engagements
 */
export function countryFacts(reading: Reading, engaged: ReadonlySet<CountryCode>): CountryFact[] {
  const { home } = reading;
  const passages = new Map<CountryCode, [number, number][]>();
  for (const { code, start, end } of reading.sentences.flatMap(({ countries }) => countries)) {
    const list = passages.get(code) ?? [];
    list.push([start, end]);
    passages.set(code, list);
  }
  const told = new Set([...engaged, ...titleCountries(reading)].filter((code) => code !== home));
  for (const code of told) if (!passages.has(code)) passages.set(code, []);
  const abroad = [...passages].filter(([code]) => code !== home);
  const most = Math.max(0, ...abroad.map(([, list]) => list.length));
  const isPartner = (code: CountryCode, count: number) =>
    told.has(code) || (told.size === 0 && count === most) || (count >= OFTEN && count >= most * SHARE);
  return [...passages].map(([code, list]) => ({
    code,
    role: code === home ? 'home' : isPartner(code, list.length) ? 'partner' : 'mentioned',
    passages: list,
  }));
}

function titleCountries({ article, resolver }: Reading): CountryCode[] {
  const title = article.title ?? '';
  return findCountries(title, { start: 0, end: title.length }, resolver.names).map(({ code }) => code);
}
