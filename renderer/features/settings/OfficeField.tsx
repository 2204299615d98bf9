import { Textarea, TextInput } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';

interface OfficeFieldProps {
  readonly label: string;
  readonly description?: string;
  readonly value: string;
  /** Whether it may hold several lines; then Enter starts a new one instead of saving. */
  readonly multiline?: boolean;
  readonly save: (value: string) => void;
}

/** One line or list of the office: saved when the box is left or with Enter, put back with Esc. */
export function OfficeField({ label, description, value, multiline = false, save }: OfficeFieldProps) {
  const [entry, setEntry] = useState(value);
  const settle = () => {
    if (entry.trim() !== value) save(entry.trim());
  };
  const shared = {
    label,
    description,
    value: entry,
    onChange: (event: { currentTarget: { value: string } }) => setEntry(event.currentTarget.value),
    onBlur: settle,
    onKeyDown: (event: KeyboardEvent) => {
      if (event.nativeEvent.isComposing) return;
      if (event.key === 'Enter' && !multiline) settle();
      if (event.key === 'Escape') setEntry(value);
    },
  };
  return multiline ? <Textarea autosize minRows={2} {...shared} /> : <TextInput maxLength={300} {...shared} />;
}
