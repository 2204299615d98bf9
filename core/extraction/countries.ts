import type { CountryCode } from '../model/country.ts';
import { overlaps, type Span } from '../model/span.ts';
import { phraseSource } from './lexicon/cue.ts';
import type { CountryWords } from './lexicon/lexicon.ts';

/** A country named in a text, by name or by what is of it (`kinesiska`). */
export interface CountryMention extends Span {
  readonly code: CountryCode;
  readonly demonym: boolean;
}

/** The names of countries in one language, ready to be found. */
export interface CountryNames {
  readonly pattern: RegExp;
  readonly codes: ReadonlyMap<string, { readonly code: CountryCode; readonly demonym: boolean }>;
  /** Ends where a name starts: what belongs to its full form. */
  readonly style: RegExp;
  /** What is cut from a found word to know it. */
  readonly endings: readonly RegExp[];
  /** Right before and right after a name of one word, these make it another word. */
  readonly notAfter: RegExp;
  /** Names that are also given names: none right behind another capitalised word (`Lê Ngọc Anh`). */
  readonly givenNames: ReadonlySet<string>;
  readonly notBefore: RegExp;
}

/** ISO 3166-1 as CLDR names it, and the European Union, which counts as a partner like a country. */
const CODES =
  'AF AL DZ AD AO AG AR AM AU AT AZ BS BH BD BB BY BE BZ BJ BT BO BA BW BR BN BG BF BI CV KH CM CA CF TD CL CN CO KM CG CD CR CI HR CU CY CZ DK DJ DM DO EC EG SV GQ ER EE SZ ET FJ FI FR GA GM GE DE GH GR GD GT GN GW GY HT HN HU IS IN ID IR IQ IE IL IT JM JP JO KZ KE KI KP KR KW KG LA LV LB LS LR LY LI LT LU MG MW MY MV ML MT MH MR MU MX FM MD MC MN ME MA MZ MM NA NR NP NL NZ NI NE NG MK NO OM PK PW PA PG PY PE PH PL PT QA RO RU RW KN LC VC WS SM ST SA SN RS SC SL SG SK SI SB SO ZA SS ES LK SD SR SE CH SY TJ TZ TH TL TG TO TT TN TR TM TV UG UA AE GB US UY UZ VU VE VN YE ZM ZW PS TW HK MO EU'.split(
    ' ',
  );

/** `the Lao People's Democratic Republic of`, and some more. */
const LONGEST_STYLE = 48;

/** The names of all countries in a language, from CLDR and the lexicon. */
export function countryNames(language: string, words: CountryWords): CountryNames {
  const display = new Intl.DisplayNames([language], { type: 'region' });
  const codes = new Map<string, { code: CountryCode; demonym: boolean }>();
  for (const code of CODES) {
    for (const name of [display.of(code), ...(words.names[code] ?? [])]) {
      if (name && name !== code) codes.set(name, { code, demonym: false });
    }
    for (const name of words.names[code] ?? []) codes.set(name, { code, demonym: false });
    for (const stem of words.demonyms[code] ?? []) codes.set(stem, { code, demonym: true });
  }
  const patterns = [...codes].map(([name, { demonym }]) => {
    const source = name.replace(/[.()*+?[\]]/g, '\\$&');
    return demonym ? `${source}${words.demonymEnding}` : `${source}${words.genitive}`;
  });
  return {
    pattern: new RegExp(phraseSource(patterns), 'gu'),
    codes,
    endings: [words.genitive, words.demonymEnding].filter(Boolean).map((ending) => new RegExp(`${ending}$`, 'u')),
    style: new RegExp(`(?<![\\p{L}])(?:${words.style})$`, 'u'),
    notAfter: new RegExp(`(?<![\\p{L}])(?:${[...words.notAfter, '(?!)'].join('|')}) $`, 'u'),
    givenNames: new Set(words.givenNames),
    notBefore: new RegExp(`^ (?:${[...words.notBefore, '(?!)'].join('|')})(?![\\p{L}])`, 'u'),
  };
}

/** The countries that a stretch of text names, in order; none within `taken` (names of persons). */
export function findCountries(
  text: string,
  span: Span,
  names: CountryNames,
  taken: readonly Span[] = [],
): CountryMention[] {
  const mentions: CountryMention[] = [];
  for (const match of text.slice(span.start, span.end).matchAll(names.pattern)) {
    const start = span.start + match.index;
    const end = start + match[0].length;
    const known = knownName(match[0], names);
    if (!known || taken.some((other) => overlaps(other, { start, end }))) continue;
    if (!known.demonym && !/[\s-]/u.test(match[0]) && isOtherWord(text, start, end, names)) continue;
    const before = known.demonym ? '' : text.slice(Math.max(span.start, start - LONGEST_STYLE), start);
    mentions.push({ start: start - (names.style.exec(before)?.[0].length ?? 0), end, ...known });
  }
  return mentions;
}

function knownName(word: string, { codes, endings }: CountryNames) {
  return codes.get(word) ?? endings.map((ending) => codes.get(word.replace(ending, ''))).find(Boolean);
}

/** Whether a name of one word is no country where it stands: `Ý định thư`, `Lê Ngọc Anh`, `Lào Cai`. */
function isOtherWord(text: string, start: number, end: number, names: CountryNames): boolean {
  const { notAfter, notBefore, givenNames } = names;
  const before = text.slice(Math.max(0, start - 24), start);
  if (notBefore.test(text.slice(end, end + 24)) || notAfter.test(before)) return true;
  return givenNames.has(text.slice(start, end)) && /\p{Lu}\p{Ll}+ $/u.test(before);
}

/** A country's name as the text prints it, without the ending that the sentence gave it; its own name for an adjective. */
export function bareName(printed: string, code: CountryCode, { codes, endings }: CountryNames): string {
  const isName = (form: string) => codes.get(form)?.demonym === false;
  const own = [...codes].find(([, known]) => known.code === code && !known.demonym)?.[0];
  return [printed, ...endings.map((ending) => printed.replace(ending, ''))].find(isName) ?? own ?? printed;
}
