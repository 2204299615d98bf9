import { MultiSelect, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useTaxonomy } from '../../records/use-taxonomy.ts';
import { choicesOf } from '../../records/words.ts';
import { fieldLabel } from '../field-label.ts';
import type { Draft, DraftField } from './draft.ts';

interface DraftBoxProps {
  readonly field: DraftField;
  readonly value: Draft[string];
  readonly problem: string | undefined;
  readonly change: (value: Draft[string]) => void;
}

/** One field of a form, with the box that suits it. */
export function DraftBox({ field, value, problem, change }: DraftBoxProps) {
  const { t } = useTranslation();
  const { choices } = useTaxonomy();
  const { name, entry, list = '', words = [] } = field;
  const shared = {
    label: t(fieldLabel(name)),
    size: 'xs',
    error: problem && t(problem),
  } as const;
  if (entry === 'taxonomy') {
    const keys = typeof value === 'string' ? [] : value;
    return (
      <MultiSelect {...shared} data={[...choices]} value={[...keys]} onChange={change} searchable hidePickedOptions />
    );
  }
  const text = typeof value === 'string' ? value : '';
  if (entry === 'choice') {
    const data = [{ value: '', label: t('reading.form.choose') }, ...choicesOf(t, list, words)];
    return (
      <NativeSelect {...shared} data={data} value={text} onChange={(event) => change(event.currentTarget.value)} />
    );
  }
  if (entry === 'text' || entry === 'lines' || entry === 'parties') {
    return (
      <Textarea
        {...shared}
        {...(entry !== 'text' && { description: t(`reading.form.hint.${entry}`) })}
        autosize
        minRows={1}
        maxRows={8}
        value={text}
        onChange={(event) => change(event.currentTarget.value)}
      />
    );
  }
  return (
    <TextInput
      {...shared}
      {...(entry === 'date' && { description: t('reading.form.hint.date') })}
      {...(entry === 'number' && { inputMode: 'decimal' })}
      value={text}
      onChange={(event) => change(event.currentTarget.value)}
    />
  );
}
