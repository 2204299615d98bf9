import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { LANGUAGES } from '../../../core/model/language.ts';
import { orpc } from '../../api/client.ts';
import type { Choice } from './ChoiceEntry.tsx';

/** The fields of cooperation, named in the interface's language; a key that the taxonomy does not know names itself. */
export function useTaxonomy(): { readonly choices: readonly Choice[]; readonly label: (key: string) => string } {
  const { i18n } = useTranslation();
  const { data: fields = [] } = useQuery(orpc.registry.fields.queryOptions());
  const language = LANGUAGES.find((known) => known === i18n.language) ?? 'en';
  const choices = fields.map((field) => ({ value: field.key, label: field.labels[language] }));
  return { choices, label: (key) => choices.find((choice) => choice.value === key)?.label ?? key };
}
