import { type CountryCode, countryName } from '../model/country.ts';

/** `CN-Trung-Quốc.docx`: country code, then the country in the brief's language, blanks and signs as hyphens. */
export function briefFileName(country: CountryCode, language: string): string {
  const name = countryName(country, language)
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return `${country}-${name}.docx`;
}
