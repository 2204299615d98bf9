import { describe, expect, test } from 'vitest';
import type { OrganisationRow } from '../../../core/api/schemas/organisation.ts';
import {
  applyOrganisationFilter,
  type OrganisationFilter,
  readOrganisationFilter,
  writeOrganisationFilter,
} from '../../../renderer/features/organisations/organisation-filter.ts';

const row = (id: string, country: string | null, ...names: string[]): OrganisationRow => ({
  ...{ id, key: null, country, name: names[0] ?? '', aliases: names.slice(1), abbreviations: [] },
  names: names.map((name) => ({ language: 'vi', name, kind: 'alias' })),
  uses: { agreements: 0, engagements: 0 },
});
const ROWS = [
  row('rail', 'FI', 'Cục Đường sắt Phần Lan', 'Banverket'),
  row('radio', 'MN', 'Cơ quan Viễn thám Mông Cổ', 'MRSA'),
  row('nobody', null, 'Ban Thư ký'),
];
const EVERYTHING: OrganisationFilter = { query: '', country: '', duplicates: false };
const DUPLICATES = [{ a: 'radio', b: 'rail', reason: 'names-alike' as const, names: ['x', 'y'] as [string, string] }];
const shown = (filter: Partial<OrganisationFilter>) =>
  applyOrganisationFilter(ROWS, { ...EVERYTHING, ...filter }, DUPLICATES, 'vi').map(({ id }) => id);

describe('the list of bodies', () => {
  test('stands in the alphabet of the language', () => {
    expect(shown({})).toEqual(['nobody', 'radio', 'rail']);
  });

  test.each([
    ['duong sat', ['rail']],
    ['SẮT đường', ['rail']],
    ['mrsa', ['radio']],
    ['banverket phan lan', []],
    ['ban', ['nobody', 'rail']],
  ])('is searched without diacritics, all words in one name: %s', (query, ids) => {
    expect(shown({ query })).toEqual(ids);
  });

  test('is narrowed to a country, and to bodies that may be the same as another', () => {
    expect(shown({ country: 'MN' })).toEqual(['radio']);
    expect(shown({ duplicates: true })).toEqual(['radio', 'rail']);
    expect(shown({ duplicates: true, query: 'mrsa' })).toEqual(['radio']);
  });

  test.each<[string, OrganisationFilter]>([
    ['', EVERYTHING],
    ['?q=vi%E1%BB%85n+th%C3%A1m&country=MN&duplicates=1', { query: 'viễn thám', country: 'MN', duplicates: true }],
  ])('is kept in the address: %s', (search, filter) => {
    expect(writeOrganisationFilter(filter)).toBe(search);
    expect(readOrganisationFilter(search)).toEqual(filter);
  });
});
