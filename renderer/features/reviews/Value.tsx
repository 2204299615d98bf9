import { useTranslation } from 'react-i18next';
import type { Claim } from '../../../core/model/claim.ts';
import { DateText } from '../../ui/DateText.tsx';
import { useTaxonomy } from '../records/use-taxonomy.ts';
import { choicesOf } from '../records/words.ts';
import { entryKind, wordListOf } from './value-entry.ts';

/** The value of a claim in the words of the interface. */
export function Value({ claim, value }: { claim: Claim; value: string }) {
  const { t } = useTranslation();
  const { label } = useTaxonomy();
  const words = wordListOf(claim);
  if (words) return choicesOf(t, words.list, words.words).find((choice) => choice.value === value)?.label ?? value;
  if (entryKind(claim) === 'date') return <DateText edtf={value} />;
  return entryKind(claim) === 'fields' ? value.split('; ').map(label).join('; ') : value;
}
