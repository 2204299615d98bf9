import { countries } from './countries/sv.ts';
import type { Lexicon } from './lexicon.ts';

const MONTH = 'januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december';

export const sv: Lexicon = {
  language: 'sv',
  countries,
  dates: {
    months: Object.fromEntries(MONTH.split('|').map((name, index) => [name, index + 1])),
    patterns: [
      `(?<d>\\d{1,2})(?: (?<m>${MONTH}))?\\s*(?:[-–]|och|till(?: den)?)\\s*(?<d2>\\d{1,2}) (?<m2>${MONTH})(?: (?<y2>\\d{4}))?`,
      `(?<d>\\d{1,2}) (?<m>${MONTH})(?: (?<y>\\d{4}))?`,
      '(?<y>\\d{4})-(?<m>\\d{2})-(?<d>\\d{2})',
      `(?<m>${MONTH}) (?<y>\\d{4})`,
      '(?:år|under|sedan|från|i|hösten|våren|sommaren|vintern) (?<y>(?:19|20)\\d{2})',
    ],
  },
  future: ['kommer (?:\\S+ ){0,14}?att', 'ska', 'skall', 'planerar', 'avser'],
};
