import type { Article } from '../model/article.ts';
import type { CountryCode } from '../model/country.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import type { Sentence } from './sentences.ts';

/** An article as the rules see it: its sentences, the words of its language, the bodies that are known. */
export interface Reading {
  readonly article: Article;
  readonly sentences: readonly Sentence[];
  readonly lexicon: Lexicon;
  readonly gazetteer: Gazetteer;
  readonly homeCountry: CountryCode;
}
