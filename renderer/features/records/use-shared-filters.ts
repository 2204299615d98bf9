import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { countryName } from '../../../core/model/country.ts';
import { orpc } from '../../api/client.ts';
import type { Choice } from './ChoiceEntry.tsx';
import type { FilterKey } from './record-filter.ts';
import { useTaxonomy } from './use-taxonomy.ts';

type Offer = readonly [FilterKey, readonly Choice[]];

/** What the filters that all lists of records share offer: partner countries by name, fields, tags in use. */
export function useSharedFilters(): { readonly country: Offer; readonly field: Offer; readonly tag: Offer } {
  const { i18n } = useTranslation();
  const { data: countries = [] } = useQuery(orpc.briefs.countries.queryOptions());
  const { data: tags = [] } = useQuery(orpc.registry.tags.queryOptions());
  const taxonomy = useTaxonomy();
  const named = countries
    .map(({ code }) => ({ value: code, label: countryName(code, i18n.language) }))
    .sort((a, b) => a.label.localeCompare(b.label, i18n.language));
  return {
    country: ['country', named],
    field: ['field', taxonomy.choices],
    tag: ['tag', tags.map(({ name }) => ({ value: name, label: name }))],
  };
}
