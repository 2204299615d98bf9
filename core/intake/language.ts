import { eld } from 'eld/extrasmall';
import { LANGUAGES } from '../model/language.ts';
import { frequentWordsOf } from './cues/by-language.ts';

/** Scripts that none of the desk's languages is written in: they are told by their letters alone. */
const SCRIPTS: readonly (readonly [language: string, letters: RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['lo', /\p{Script=Lao}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['km', /\p{Script=Khmer}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
  ['ar', /\p{Script=Arabic}/gu],
];
const SAMPLE = 6000;

/**
 * The language of a text (BCP 47); `und` where it is none of those that can be told. The detector is right most often
 * when it may only choose among our own languages, but then it also calls French English: so its choice stands only if the
 * text has that language's commonest words, and otherwise all languages are asked.
 */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const foreign = SCRIPTS.find(([, pattern]) => (sample.match(pattern)?.length ?? 0) > letters * 0.2);
  if (foreign) return foreign[0];
  const ours = detectAmong(sample, [...LANGUAGES]).language;
  if (hasFrequentWords(sample, ours)) return ours;
  const any = detectAmong(sample, false);
  return any.isReliable() ? any.language : 'und';
}

function detectAmong(sample: string, languages: string[] | false) {
  eld.setLanguageSubset(languages);
  return eld.detect(sample);
}

/** One word in twenty, at least. */
function hasFrequentWords(sample: string, language: string): boolean {
  const frequent = new Set(frequentWordsOf(language));
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.filter((word) => frequent.has(word)).length > words.length / 20;
}
