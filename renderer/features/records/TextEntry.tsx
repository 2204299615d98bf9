import { Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useEntry } from './use-entry.ts';

interface TextEntryProps {
  readonly label: string;
  readonly initial: string;
  /** Which of `records.editHint` to show. */
  readonly hint: 'line' | 'lines' | 'parties' | 'date' | 'text';
  readonly language?: string;
  readonly save: (text: string) => void;
  readonly close: () => void;
}

/** An entry box for words: one line for a line or a date, a growing box for the rest. */
export function TextEntry({ label, initial, hint, language, save, close }: TextEntryProps) {
  const { t } = useTranslation();
  const oneLine = hint === 'line' || hint === 'date';
  const { value, setValue, onKeyDown, onBlur } = useEntry(initial, oneLine, save, close);
  const shared = {
    'aria-label': label,
    description: t(`records.editHint.${hint}`),
    inputWrapperOrder: ['input', 'description'] as ('input' | 'description')[],
    value,
    lang: language,
    onKeyDown,
    onBlur,
    autoFocus: true,
    size: 'sm',
    w: '100%',
  };
  return oneLine ? (
    <TextInput {...shared} onChange={(event) => setValue(event.currentTarget.value)} />
  ) : (
    <Textarea {...shared} autosize minRows={2} maxRows={12} onChange={(event) => setValue(event.currentTarget.value)} />
  );
}
