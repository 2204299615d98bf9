import { useTranslation } from 'react-i18next';
import type { Edtf } from '../../../core/model/edtf.ts';
import { DateText } from '../../ui/DateText.tsx';
import { say } from '../../ui/toasts.ts';
import { claimedValues } from './claims.ts';
import { readDateEntry, writeDateEntry } from './date-entry.ts';
import { FieldFrame, type FieldProps } from './FieldFrame.tsx';
import { TextEntry } from './TextEntry.tsx';

interface DateFieldProps extends FieldProps {
  readonly value: Edtf | null;
  readonly save: (value: Edtf | null) => void;
}

/** A date field: shown in words, typed day before month, kept as EDTF; never completed by guessing. */
export function DateField({ name, evidence, value, save }: DateFieldProps) {
  const { t } = useTranslation();
  const keep = (entry: string) => {
    const date = readDateEntry(entry);
    if (date !== null || entry.trim() === '') save(date);
    else say(t('records.badDate', { entry }), { tone: 'bad' });
  };
  return (
    <FieldFrame
      name={name}
      evidence={evidence}
      current={value}
      shown={value && <DateText edtf={value} />}
      claims={claimedValues(evidence, name, value)}
      show={(date) => <DateText edtf={date} />}
      choose={(date) => save(date)}
      editor={(close) => (
        <TextEntry
          label={t(`records.field.${name}`)}
          initial={writeDateEntry(value)}
          hint="date"
          save={keep}
          close={close}
        />
      )}
    />
  );
}
