import type { TFunction } from 'i18next';
import { countryName } from '../../../../core/model/country.ts';
import type { RecordKind } from '../../../../core/model/evidence.ts';
import type { MatchReason } from '../../../../core/model/match.ts';
import { printDate } from '../../../ui/print-date.ts';

interface Words {
  readonly t: TFunction;
  readonly language: string;
  /** Of the record that is compared. */
  readonly kind: RecordKind;
  /** The name of a field of cooperation. */
  readonly field: (key: string) => string;
}

/** What two things share, or what each of them says, as the interface prints it: kinds, days, fields and countries by name. */
export function reasonWords({ fact, says, values }: MatchReason, words: Words): string {
  const printed = [...new Set(values.map((value) => valueWords(fact, value, words)))];
  return printed.join(says === 'for' ? ', ' : ' · ');
}

function valueWords(fact: MatchReason['fact'], value: string, { t, language, kind, field }: Words): string {
  switch (fact) {
    case 'kind':
      return t(kind === 'agreement' ? `records.agreementKind.${value}` : `records.engagementKind.${value}`);
    case 'date':
      return printDate(value, language, t('date.noYear'));
    case 'fields':
      return field(value);
    case 'country':
      return countryName(value, language);
    default:
      return value;
  }
}
