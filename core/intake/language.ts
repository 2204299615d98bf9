import { eld } from 'eld/extrasmall';
import { LANGUAGES } from '../model/language.ts';

eld.setLanguageSubset([...LANGUAGES]);

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

/** The language of a text (BCP 47); `und` where it is none of those that can be told. */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, 6000);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const foreign = SCRIPTS.find(([, pattern]) => (sample.match(pattern)?.length ?? 0) > letters * 0.2);
  if (foreign) return foreign[0];
  return eld.detect(sample).language || 'und';
}
