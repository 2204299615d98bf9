import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useEntry } from './use-entry.ts';

/** One thing to choose, with the word for it. */
export interface Choice<T extends string = string> {
  readonly value: T;
  readonly label: string;
}

interface ChoiceEntryProps {
  readonly label: string;
  readonly initial: string;
  readonly choices: readonly Choice[];
  readonly save: (value: string) => void;
  readonly close: () => void;
}

/** A box to choose one of a few words in. */
export function ChoiceEntry({ label, initial, choices, save, close }: ChoiceEntryProps) {
  const { t } = useTranslation();
  const { value, setValue, onKeyDown, onBlur } = useEntry(initial, true, save, close);
  return (
    <NativeSelect
      aria-label={label}
      description={t('records.editHint.line')}
      inputWrapperOrder={['input', 'description']}
      data={[...choices]}
      value={value}
      onChange={(event) => setValue(event.currentTarget.value)}
      onKeyDown={onKeyDown}
      onBlur={onBlur}
      autoFocus
      size="sm"
    />
  );
}
