import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

/** The editor's name: saved with Enter or when the box is left, put back with Esc; never saved empty. */
export function EditorName({ name, save }: { name: string; save: (name: string) => void }) {
  const { t } = useTranslation();
  const [entry, setEntry] = useState(name);
  const [refused, setRefused] = useState(false);
  const settle = () => {
    const next = entry.trim();
    setRefused(next === '');
    if (next === '') setEntry(name);
    else if (next !== name) save(next);
  };
  return (
    <TextInput
      label={t('settings.editor')}
      description={t('settings.editorHint')}
      error={refused && t('settings.editorEmpty')}
      value={entry}
      maxLength={100}
      onChange={(event) => {
        setEntry(event.currentTarget.value);
        setRefused(false);
      }}
      onBlur={settle}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Enter') settle();
        if (event.key === 'Escape') setEntry(name);
      }}
    />
  );
}
