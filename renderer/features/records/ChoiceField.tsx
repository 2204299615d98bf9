import { useTranslation } from 'react-i18next';
import { type Choice, ChoiceEntry } from './ChoiceEntry.tsx';
import { claimedValues } from './claims.ts';
import { FieldFrame, type FieldProps } from './FieldFrame.tsx';

interface ChoiceFieldProps<T extends string> extends FieldProps {
  readonly value: T | null;
  readonly choices: readonly Choice<T>[];
  readonly save: (value: T) => void;
  /** What to call no value, where a field may have none; choosing it clears the field. */
  readonly none?: { readonly label: string; readonly clear: () => void };
}

/** A field that holds one of a few words. */
export function ChoiceField<T extends string>({ name, evidence, value, choices, save, none }: ChoiceFieldProps<T>) {
  const { t } = useTranslation();
  const labelOf = (word: string) => choices.find((choice) => choice.value === word)?.label ?? word;
  const keep = (word: string) => {
    const choice = choices.find((each) => each.value === word);
    if (choice) save(choice.value);
    else none?.clear();
  };
  return (
    <FieldFrame
      name={name}
      evidence={evidence}
      current={value}
      shown={value && labelOf(value)}
      claims={claimedValues(evidence, name, value)}
      show={labelOf}
      choose={keep}
      editor={(close) => (
        <ChoiceEntry
          label={t(`records.field.${name}`)}
          initial={value ?? ''}
          choices={none ? [{ value: '', label: none.label }, ...choices] : choices}
          save={keep}
          close={close}
        />
      )}
    />
  );
}
