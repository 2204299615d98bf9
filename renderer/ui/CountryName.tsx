import { useTranslation } from 'react-i18next';
import { type CountryCode, countryName } from '../../core/model/country.ts';

/** A country's name in the language of the interface. */
export function CountryName({ code }: { code: CountryCode }) {
  const { i18n } = useTranslation();
  return countryName(code, i18n.language);
}
