/** ISO 3166-1 alpha-2, upper case. */
export type CountryCode = string;

/** The countries whose names are printed otherwise than CLDR has them, by the usage of the desk's readers. */
const HOUSE_NAMES: Record<string, Record<string, string>> = {
  en: { VN: 'Viet Nam', KR: 'Republic of Korea', US: 'United States', GB: 'United Kingdom', CN: 'China' },
  vi: { US: 'Hoa Kỳ', GB: 'Vương quốc Anh' },
  sv: {},
};

/** The name of a country in a language (CLDR through `Intl`, house usage first). */
export function countryName(code: CountryCode, language: string): string {
  return HOUSE_NAMES[language]?.[code] ?? new Intl.DisplayNames([language], { type: 'region' }).of(code) ?? code;
}
