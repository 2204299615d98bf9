import { Button, Group, NativeSelect } from '@mantine/core';
import { IconFilterOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Choice } from './ChoiceEntry.tsx';
import { type FilterKey, isFiltered, type RecordFilter } from './record-filter.ts';
import { useRecordFilter } from './use-record-filter.ts';

interface FilterBarProps {
  /** What each filter offers, in the order of the bar. */
  readonly choices: readonly (readonly [FilterKey, readonly Choice[]])[];
}

/** A row of filters, kept in the address. */
export function FilterBar({ choices }: FilterBarProps) {
  const { t } = useTranslation();
  const [filter, setFilter] = useRecordFilter();
  return (
    <Group component="fieldset" gap="xs" bd={0} p={0} m={0} aria-label={t('records.filter.legend')}>
      {choices.map(([key, offered]) => (
        <NativeSelect
          key={key}
          size="xs"
          aria-label={t(`records.field.${key}`)}
          data={[{ value: '', label: t(`records.filter.any.${key}`) }, ...withCurrent(offered, filter, key)]}
          value={filter[key] ?? ''}
          onChange={(event) => setFilter({ ...filter, [key]: event.currentTarget.value || undefined })}
        />
      ))}
      {isFiltered(filter) && (
        <Button
          size="compact-sm"
          variant="subtle"
          leftSection={<IconFilterOff size={14} />}
          onClick={() => setFilter({})}
        >
          {t('records.filter.clear')}
        </Button>
      )}
    </Group>
  );
}

/** Adds a value that the address asks for but nothing offers, so that the box does not claim to show everything. */
function withCurrent(offered: readonly Choice[], filter: RecordFilter, key: FilterKey): readonly Choice[] {
  const value = filter[key];
  return value === undefined || offered.some((choice) => choice.value === value)
    ? offered
    : [...offered, { value, label: value }];
}
