import type { CountryCode } from '../model/country.ts';
import type { Span } from '../model/span.ts';
import type { CountryWords, Lexicon } from './lexicon/lexicon.ts';
import { alternation, WORD_END, WORD_START } from './words.ts';

/** A country named in a text, by its name or an adjective. */
export interface CountryMention extends Span {
  readonly code: CountryCode;
  readonly adjective: boolean;
}

interface Matcher {
  readonly pattern: RegExp;
  readonly codes: ReadonlyMap<string, { code: CountryCode; adjective: boolean }>;
}

/** Codes that CLDR names and that are no country of today: groups, test codes, states that are gone. */
const NOT_COUNTRIES = new Set(
  'EU EZ UN ZZ XA XB QO UK SU DD YU AN FX TP VD YD NH RH HV DY BU ZR CS NT CT PZ PU WK JT MI PC FQ NQ'.split(' '),
);

const matchers = new Map<string, Matcher>();

/** The codes that `Intl` has a name for among all pairs of letters. */
function regionNames(language: string): [CountryCode, string][] {
  const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  return letters.flatMap((first) =>
    letters.flatMap((second): [CountryCode, string][] => {
      const code = first + second;
      const name = NOT_COUNTRIES.has(code) ? undefined : names.of(code);
      return name === undefined ? [] : [[code, name]];
    }),
  );
}

function matcherOf({ language, countries }: Lexicon): Matcher {
  const known = matchers.get(language);
  if (known) return known;
  const codes = new Map<string, { code: CountryCode; adjective: boolean }>();
  for (const [code, name] of regionNames(language)) codes.set(name, { code, adjective: false });
  for (const [code, names] of Object.entries(countries.names)) {
    for (const name of names) codes.set(name, { code, adjective: false });
  }
  for (const [code, stems] of Object.entries(countries.demonyms)) {
    for (const stem of stems) for (const form of inflect(stem, language)) codes.set(form, { code, adjective: true });
  }
  const names = [...codes].filter(([, { adjective }]) => !adjective).map(([name]) => name);
  const adjectives = [...codes].filter(([, { adjective }]) => adjective).map(([name]) => name);
  const pattern = new RegExp(
    `${WORD_START}(?:(?<name>${alternation(names)})${countries.genitive}|(?<adjective>${alternation(adjectives) || '(?!)'}))${WORD_END}`,
    'gu',
  );
  const matcher = { pattern, codes };
  matchers.set(language, matcher);
  return matcher;
}

/** Swedish adjectives bend and may open a sentence; English ones stand as they are. */
function inflect(stem: string, language: string): string[] {
  if (language !== 'sv') return [stem];
  const forms = [stem, `${stem}a`, `${stem}t`, `${stem}e`];
  return [...forms, ...forms.map((form) => form[0]?.toUpperCase() + form.slice(1))];
}

/** Every country that a text names. Offsets count from the start of the text. */
export function findCountries(text: string, lexicon: Lexicon): CountryMention[] {
  const { pattern, codes } = matcherOf(lexicon);
  return [...text.matchAll(pattern)].flatMap((match): CountryMention[] => {
    const found = codes.get(match.groups?.name ?? match.groups?.adjective ?? '');
    const start = match.index;
    const end = start + match[0].length;
    if (!found || isOtherWord(text, start, end, lexicon.countries)) return [];
    return [{ ...found, start, end }];
  });
}

/** A short name may be part of a person's name or the start of a common word: its neighbours tell. */
function isOtherWord(text: string, start: number, end: number, words: CountryWords): boolean {
  const before = /(?<word>[\p{L}\p{N}]+)(?<gap>[^\p{L}\p{N}]*)$/u.exec(
    text.slice(Math.max(0, start - 24), start),
  )?.groups;
  const after = /^(?<gap>[^\p{L}\p{N}]*)(?<word>[\p{L}\p{N}]+)/u.exec(text.slice(end, end + 24))?.groups;
  if (before?.gap === ' ' && words.notAfter.includes(before.word?.toLowerCase() ?? '')) return true;
  if (after?.gap === ' ' && words.notBefore.includes(after.word ?? '')) return true;
  if (/[\s.]/.test(text.slice(start, end)) || end - start > 4 || words.notAfter.length === 0) return false;
  // One syllable, capitalised like the syllables of a name on either side of it: "Chu Ngọc Anh", "Đức Thọ".
  const named = (side: { gap?: string; word?: string } | undefined) =>
    side?.gap === ' ' && /^\p{Lu}\p{Ll}/u.test(side.word ?? '');
  const opensSentence = /(?:^|[.!?…"“]\s*)$/u.test(text.slice(0, start)) && after?.gap === ' ' && after.word !== 'và';
  return opensSentence || named(before) || named(after);
}
