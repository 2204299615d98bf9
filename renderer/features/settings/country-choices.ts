import { countryName } from '../../../core/model/country.ts';

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** Codes that `Intl` names although they are no country: unions, user-assigned and reserved ones. */
const NOT_COUNTRIES = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ']);

/**
 * All countries with their names in a language, in its alphabet. `Intl` has no list of regions, but names every code
 * that is one and echoes the others; deprecated codes are named as their successors and left out.
 */
export function countryChoices(language: string): { readonly value: string; readonly label: string }[] {
  const choices = LETTERS.flatMap((first) => LETTERS.map((second) => `${first}${second}`))
    .filter((code) => !NOT_COUNTRIES.has(code) && new Intl.Locale(`und-${code}`).region === code)
    .map((code) => ({ value: code, label: countryName(code, language) }))
    .filter(({ value, label }) => label !== value);
  return choices.sort((a, b) => a.label.localeCompare(b.label, language));
}
