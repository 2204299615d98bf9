import { Badge } from '@mantine/core';
import type { TFunction } from 'i18next';
import type { LikelyDuplicate, OrganisationRow } from '../../../core/api/schemas/organisation.ts';
import { CountryName } from '../../ui/CountryName.tsx';
import type { Column } from '../records/RecordTable.tsx';
import { NameList } from './NameList.tsx';
import { nameIn, otherNames } from './names.ts';

/** The columns of the list of bodies, the door first. */
export function organisationColumns(
  t: TFunction,
  language: string,
  all: readonly OrganisationRow[],
  duplicates: readonly LikelyDuplicate[],
): readonly Column<OrganisationRow>[] {
  const called = new Map(all.map(({ id, names }) => [id, nameIn(names, language).name]));
  const twins = (id: string) => duplicates.flatMap(({ a, b }) => (a === id ? [b] : b === id ? [a] : []));
  return [
    {
      key: 'name',
      label: t('organisations.column.name'),
      width: '36%',
      cell: ({ names }) => {
        const { language: own, name } = nameIn(names, language);
        return <span lang={own}>{name}</span>;
      },
      below: ({ id }) =>
        twins(id).map((twin) => (
          <Badge key={twin} size="sm" variant="outline" color="orange">
            {t('organisations.maybe', { name: called.get(twin) ?? '' })}
          </Badge>
        )),
    },
    {
      key: 'others',
      label: t('organisations.column.others'),
      width: '36%',
      cell: ({ names }) => <NameList names={otherNames(names, nameIn(names, language))} />,
    },
    {
      key: 'country',
      label: t('organisations.column.country'),
      width: '10%',
      cell: ({ country }) => country !== null && <CountryName code={country} />,
    },
    {
      key: 'agreements',
      label: t('agreements.title'),
      width: '8%',
      cell: ({ uses }) => <span className="nums">{uses.agreements}</span>,
    },
    {
      key: 'engagements',
      label: t('engagements.title'),
      width: '10%',
      cell: ({ uses }) => <span className="nums">{uses.engagements}</span>,
    },
  ];
}
