import type { LikelyDuplicate, OrganisationRow } from '../../../core/api/schemas/organisation.ts';
import { fold } from '../../../core/model/fold.ts';
import { nameIn } from './names.ts';

/** What the list is narrowed by; kept in the address. */
export interface OrganisationFilter {
  readonly query: string;
  readonly country: string;
  /** Only bodies that may be the same as another one. */
  readonly duplicates: boolean;
}

export function readOrganisationFilter(search: string): OrganisationFilter {
  const params = new URLSearchParams(search);
  return {
    query: params.get('q') ?? '',
    country: params.get('country') ?? '',
    duplicates: params.get('duplicates') === '1',
  };
}

/** The filter as the search part of an address, with its `?`; nothing when everything is shown. */
export function writeOrganisationFilter({ query, country, duplicates }: OrganisationFilter): string {
  const params = new URLSearchParams();
  if (query !== '') params.set('q', query);
  if (country !== '') params.set('country', country);
  if (duplicates) params.set('duplicates', '1');
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}

/**
 * The bodies that have every word of the query in one of their names, without regard to diacritics, in the alphabet of
 * the language that the names are shown in.
 */
export function applyOrganisationFilter(
  rows: readonly OrganisationRow[],
  filter: OrganisationFilter,
  duplicates: readonly LikelyDuplicate[],
  language: string,
): readonly OrganisationRow[] {
  const words = fold(filter.query).split(' ');
  const doubted = new Set(duplicates.flatMap(({ a, b }) => [a, b]));
  const { compare } = new Intl.Collator(language);
  const narrowed = rows.filter(
    (row) =>
      (filter.country === '' || row.country === filter.country) &&
      (!filter.duplicates || doubted.has(row.id)) &&
      row.names.some(({ name }) => {
        const folded = fold(name);
        return words.every((word) => folded.includes(word));
      }),
  );
  return narrowed.sort((a, b) => compare(nameIn(a.names, language).name, nameIn(b.names, language).name));
}
