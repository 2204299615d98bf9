import { useTranslation } from 'react-i18next';
import { say } from '../../ui/toasts.ts';
import { claimedValues } from './claims.ts';
import { FieldFrame, type FieldProps } from './FieldFrame.tsx';
import { TextEntry } from './TextEntry.tsx';

interface TextFieldProps extends FieldProps {
  readonly value: string | null;
  /** The language that the value is written in. */
  readonly language: string;
  readonly save: (value: string) => void;
  /** Absent: the field cannot be emptied. */
  readonly clear?: () => void;
  /** A paragraph rather than a line. */
  readonly long?: boolean;
}

/** A field of words. */
export function TextField({ name, evidence, value, language, save, clear, long = false }: TextFieldProps) {
  const { t } = useTranslation();
  const keep = (entry: string) => {
    const text = entry.trim();
    if (text !== '') save(text);
    else if (clear) clear();
    else say(t('records.badEmpty'), { tone: 'bad' });
  };
  return (
    <FieldFrame
      name={name}
      evidence={evidence}
      current={value}
      shown={<span lang={language}>{value}</span>}
      claims={claimedValues(evidence, name, value, language)}
      choose={save}
      editor={(close) => (
        <TextEntry
          label={t(`records.field.${name}`)}
          initial={value ?? ''}
          hint={long ? 'text' : 'line'}
          language={language}
          save={keep}
          close={close}
        />
      )}
    />
  );
}
