import { MultiSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Choice } from './ChoiceEntry.tsx';
import { LIST_IN_PLACE } from './list-in-place.ts';
import { useEntry } from './use-entry.ts';

interface TaxonomyEntryProps {
  readonly label: string;
  readonly initial: readonly string[];
  readonly choices: readonly Choice[];
  readonly save: (keys: readonly string[]) => void;
  readonly close: () => void;
}

/** A box to choose several fields of cooperation in, found by typing. */
export function TaxonomyEntry({ label, initial, choices, save, close }: TaxonomyEntryProps) {
  const { t } = useTranslation();
  const { value, setValue, onKeyDown, onBlur } = useEntry(initial, false, save, close);
  return (
    <MultiSelect
      aria-label={label}
      description={t('records.editHint.text')}
      inputWrapperOrder={['input', 'description']}
      data={[...choices]}
      value={[...value]}
      onChange={setValue}
      onKeyDown={onKeyDown}
      onBlur={onBlur}
      searchable
      autoFocus
      hidePickedOptions
      size="sm"
      {...LIST_IN_PLACE}
      w="100%"
    />
  );
}
