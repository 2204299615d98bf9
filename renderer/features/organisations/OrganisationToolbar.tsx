import { Checkbox, CloseButton, Group, NativeSelect, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { OrganisationRow } from '../../../core/api/schemas/organisation.ts';
import { countryName } from '../../../core/model/country.ts';
import type { OrganisationFilter } from './organisation-filter.ts';
import classes from './organisations.module.css';

interface OrganisationToolbarProps {
  readonly rows: readonly OrganisationRow[];
  /** How many pairs may be one body. */
  readonly duplicates: number;
  readonly filter: OrganisationFilter;
  readonly change: (part: Partial<OrganisationFilter>) => void;
  readonly searchBox: RefObject<HTMLInputElement | null>;
  /** Moves the focus from the search to what it found. */
  readonly toList: () => void;
}

/** Search and filters over the list of bodies. */
export function OrganisationToolbar({ rows, duplicates, filter, change, searchBox, toList }: OrganisationToolbarProps) {
  const { t, i18n } = useTranslation();
  const codes = [...new Set(rows.map(({ country }) => country))].filter((code) => code !== null);
  const countries = codes
    .map((value) => ({ value, label: countryName(value, i18n.language) }))
    .sort((a, b) => a.label.localeCompare(b.label, i18n.language));
  return (
    <Group gap="xs" role="search">
      <TextInput
        ref={searchBox}
        className={classes.search}
        size="xs"
        type="search"
        aria-label={t('organisations.search')}
        aria-keyshortcuts="/"
        placeholder={t('organisations.searchHint')}
        leftSection={<IconSearch size={15} aria-hidden />}
        rightSection={
          filter.query !== '' && (
            <CloseButton size="xs" aria-label={t('organisations.clearSearch')} onClick={() => change({ query: '' })} />
          )
        }
        value={filter.query}
        onChange={(event) => change({ query: event.currentTarget.value })}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'Enter') toList();
          if (event.key !== 'Escape') return;
          change({ query: '' });
          event.currentTarget.blur();
        }}
      />
      <NativeSelect
        size="xs"
        aria-label={t('organisations.column.country')}
        data={[{ value: '', label: t('organisations.allCountries') }, ...countries]}
        value={filter.country}
        onChange={(event) => change({ country: event.currentTarget.value })}
      />
      {(duplicates > 0 || filter.duplicates) && (
        <Checkbox
          size="xs"
          label={t('organisations.onlyDuplicates', { count: duplicates })}
          checked={filter.duplicates}
          onChange={(event) => change({ duplicates: event.currentTarget.checked })}
        />
      )}
    </Group>
  );
}
