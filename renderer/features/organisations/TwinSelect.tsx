import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { OrganisationRow } from '../../../core/api/schemas/organisation.ts';
import { fold } from '../../../core/model/fold.ts';

interface TwinSelectProps {
  readonly choices: readonly OrganisationRow[];
  readonly label: (row: OrganisationRow) => string;
  readonly value: string | null;
  readonly choose: (id: string | null) => void;
  readonly focused: boolean;
}

/** A box to look for a body in, by any of its names and abbreviations, without regard to diacritics. */
export function TwinSelect({ choices, label, value, choose, focused }: TwinSelectProps) {
  const { t } = useTranslation();
  const names = new Map(
    choices.map((row) => [row.id, fold([label(row), ...row.names.map(({ name }) => name)].join(' '))]),
  );
  const isCalled = (id: string, search: string) => names.get(id)?.includes(fold(search)) ?? false;
  return (
    <Select
      label={t('organisations.mergeWith')}
      placeholder={t('organisations.mergeFind')}
      searchable
      selectFirstOptionOnChange
      limit={50}
      autoFocus={focused}
      data={choices.map((row) => ({ value: row.id, label: label(row) }))}
      filter={({ options, search, limit }) =>
        options.filter((option) => 'value' in option && isCalled(option.value, search)).slice(0, limit)
      }
      value={value}
      onChange={choose}
      nothingFoundMessage={t('organisations.nothing')}
    />
  );
}
