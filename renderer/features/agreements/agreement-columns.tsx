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
      width: '20%',
      cell: ({ subject, language }) => (subject ? <span lang={language}>{subject}</span> : t('agreements.untitled')),
      below: ({ tags }) => <TagBadges tags={tags} />,
    },
    { key: 'kind', label: label('kind'), width: '12%', cell: ({ kind }) => t(`records.agreementKind.${kind}`) },
    {
      key: 'parties',
      label: label('parties'),
      width: '18%',
      cell: ({ parties, language }) => <span lang={language}>{parties.map(({ name }) => name).join('; ')}</span>,
    },
    { key: 'country', label: label('country'), width: '8%', cell: ({ countries }) => <Countries codes={countries} /> },
    { key: 'date', label: label('date'), width: '9%', cell: ({ date }) => <DateText edtf={date} /> },
    { key: 'fields', label: label('fields'), width: '12%', cell: ({ fields }) => fields.map(fieldLabel).join(', ') },
    {
      key: 'status',
      label: label('status'),
      width: '9%',
      cell: ({ status }) => t(`records.agreementStatus.${status}`),
    },
    {
      key: 'sources',
      label: t('agreements.sources'),
      width: '6%',
      cell: ({ articles, languages }) => `${articles} (${languages.join(', ')})`,
    },
  ];
}
