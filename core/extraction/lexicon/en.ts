import { countries } from './countries/en.ts';
import type { Lexicon } from './lexicon.ts';

const MONTH_NAMES = [
  'january|jan',
  'february|feb',
  'march|mar',
  'april|apr',
  'may',
  'june|jun',
  'july|jul',
  'august|aug',
  'september|sept|sep',
  'october|oct',
  'november|nov',
  'december|dec',
];
const MONTH = `(?:${MONTH_NAMES.join('|')})\\.?`;

export const en: Lexicon = {
  language: 'en',
  countries,
  dates: {
    months: Object.fromEntries(
      MONTH_NAMES.flatMap((names, index) => names.split('|').map((name) => [name, index + 1])),
    ),
    patterns: [
      `(?<d>\\d{1,2})(?:st|nd|rd|th)?(?: (?<m>${MONTH}))?\\s*(?:[-–]|and|to)\\s*(?<d2>\\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<m2>${MONTH})(?:,? (?<y2>\\d{4}))?`,
      `(?<m>${MONTH}) (?<d>\\d{1,2})\\s*(?:[-–]|and|to)\\s*(?:(?<m2>${MONTH}) )?(?<d2>\\d{1,2})(?:,? (?<y2>\\d{4}))?`,
      `(?<d>\\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<m>${MONTH})(?:,? (?<y>\\d{4}))?`,
      `(?<m>${MONTH}) (?<d>\\d{1,2})(?:st|nd|rd|th)?(?:,? (?<y>\\d{4}))?`,
      '(?<y>\\d{4})-(?<m>\\d{2})-(?<d>\\d{2})',
      `(?<m>${MONTH}),? (?<y>\\d{4})`,
      '(?:in|since|from|by|until) (?<y>(?:19|20)\\d{2})',
    ],
  },
  future: ['will', 'shall', 'is to', 'are to', 'plans? to', 'expected to', 'due to be'],
};
