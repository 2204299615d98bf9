import type { TFunction } from 'i18next';
import type { AgreementRow } from '../../../core/api/schemas/record.ts';
import { DateText } from '../../ui/DateText.tsx';
import { Countries } from '../records/Countries.tsx';
import type { Column } from '../records/RecordTable.tsx';
import { TagBadges } from '../records/TagBadges.tsx';

/** The columns of the list of agreements, the door first. */
export function agreementColumns(t: TFunction, fieldLabel: (key: string) => string): readonly Column<AgreementRow>[] {
  const label = (name: string) => t(`records.field.${name}`);
  return [
    {
      key: 'subject',
      label: label('subject'),
      width: '25%',
      cell: ({ subject, language }) => (subject ? <span lang={language}>{subject}</span> : t('agreements.untitled')),
    },
    { key: 'kind', label: label('kind'), width: '9%', cell: ({ kind }) => t(`records.agreementKind.${kind}`) },
    {
      key: 'parties',
      label: label('parties'),
      width: '21%',
      cell: ({ parties, language }) => <span lang={language}>{parties.map(({ name }) => name).join('; ')}</span>,
    },
    { key: 'country', label: label('country'), width: '8%', cell: ({ countries }) => <Countries codes={countries} /> },
    { key: 'date', label: label('date'), width: '8%', cell: ({ date }) => <DateText edtf={date} /> },
    { key: 'fields', label: label('fields'), width: '11%', cell: ({ fields }) => fields.map(fieldLabel).join(', ') },
    {
      key: 'status',
      label: label('status'),
      width: '7%',
      cell: ({ status }) => t(`records.agreementStatus.${status}`),
    },
    {
      key: 'sources',
      label: t('agreements.sources'),
      width: '6%',
      cell: ({ articles, languages }) =>
        t('agreements.sourcesValue', { count: articles, languages: languages.join(', ') }),
    },
    { key: 'tags', label: t('records.tags.label'), width: '5%', cell: ({ tags }) => <TagBadges tags={tags} /> },
  ];
}
