import type { Article } from '../model/article.ts';
import type { CountryCode } from '../model/country.ts';
import { fold } from '../model/fold.ts';
import { splitBracket } from '../model/organisation.ts';
import { type CountryMention, type CountryNames, findCountries } from './countries.ts';
import { type DateMention, findDates } from './dates.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { namesFor } from './lexicon/lexicons.ts';
import { indexNames } from './name-index.ts';
import { findOrganisations, type KnownNames, type OrganisationMention } from './organisations.ts';
import { findPeople, type PersonMention, withoutGenitives } from './people.ts';
import type { Resolver } from './resolve.ts';
import { type Sentence, sentencesOf } from './sentences.ts';
import { type Token, tokenise } from './tokens.ts';

/** A sentence with everything that it names. */
export interface ReadSentence extends Sentence {
  readonly index: number;
  readonly tokens: readonly Token[];
  readonly people: readonly PersonMention[];
  readonly countries: readonly CountryMention[];
  readonly organisations: readonly OrganisationMention[];
  readonly dates: readonly DateMention[];
}

/** An article as extraction reads it: its sentences with their mentions, and what names mean in it. */
export interface Reading {
  readonly article: Article;
  readonly lexicon: Lexicon;
  readonly home: CountryCode;
  readonly sentences: readonly ReadSentence[];
  /** Those of the title, which only tells what nothing else does. */
  readonly title: readonly ReadSentence[];
  readonly resolver: Resolver;
}

/** Reads an article with the lexicon of its language. */
export function readSentences(article: Article, lexicon: Lexicon, gazetteer: Gazetteer, home: CountryCode): Reading {
  const { text } = article;
  const names = namesFor(lexicon);
  const named = withPeople(article, lexicon);
  const listed = gazetteer.names.get(lexicon.language) ?? indexNames([]);
  const bodiesIn = ({ tokens, countries, people }: Named, known: KnownNames) =>
    findOrganisations(text, tokens, countries, people, lexicon, known);
  const first = named.map((sentence) => bodiesIn(sentence, { words: gazetteer.words, names: listed }));
  const learnt = learnAbbreviations(first.flat(), names);
  const taught = learnt.map(([abbreviation]) => abbreviation).filter((word) => !gazetteer.words.has(word));
  const known = taught.length > 0 && {
    words: new Set([...gazetteer.words, ...taught]),
    // `Bộ A và KCA` are two bodies once the article has said what KCA is.
    names: { ...listed, words: new Set([...listed.words, ...taught]) },
  };
  const read = named.map((sentence, index) => ({
    ...sentence,
    organisations: known ? bodiesIn(sentence, known) : (first[index] ?? []),
    dates: findDates(text, sentence, lexicon),
  }));
  const sentences = read.filter(({ blockKind }) => blockKind !== 'title').map((one, index) => ({ ...one, index }));
  const title = read.filter(({ blockKind }) => blockKind === 'title').map((one) => ({ ...one, index: -1 }));
  const byAbbreviation = new Map(learnt.map(([abbreviation, name]) => [fold(abbreviation), name]));
  return {
    article,
    lexicon,
    home,
    sentences,
    title,
    resolver: { gazetteer, lexicon, names, home, learnt: byAbbreviation },
  };
}

type Named = Omit<ReadSentence, 'index' | 'organisations' | 'dates'>;

/** Persons first, for their names may hold the names of countries. */
function withPeople(article: Article, lexicon: Lexicon): Named[] {
  const { text } = article;
  const names = namesFor(lexicon);
  const found = sentencesOf(article, lexicon).map((sentence) => {
    const tokens = tokenise(text, sentence);
    return { ...sentence, tokens, people: findPeople(text, tokens, findCountries(text, sentence, names), lexicon) };
  });
  const printed = new Set(found.flatMap(({ people }) => people.map(({ name }) => name)));
  return found.map((sentence) => {
    const people = withoutGenitives(sentence.people, printed, lexicon);
    return { ...sentence, people, countries: findCountries(text, sentence, names, people) };
  });
}

/** Abbreviations that the article puts in brackets behind a name, with that name: `Cơ quan … (KCA)`. */
function learnAbbreviations(organisations: readonly OrganisationMention[], names: CountryNames): [string, string][] {
  return organisations.flatMap(({ name }): [string, string][] => {
    const { base, abbreviation } = splitBracket(name);
    if (abbreviation === null || /\s/u.test(abbreviation)) return [];
    // `Xiêng Khoảng (Lào)` says where it is.
    const country = findCountries(abbreviation, { start: 0, end: abbreviation.length }, names).length > 0;
    return country ? [] : [[abbreviation, base]];
  });
}
