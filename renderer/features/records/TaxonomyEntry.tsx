import { Checkbox, Text } from '@mantine/core';
import type { FocusEvent } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './records.module.css';
import { useEntry } from './use-entry.ts';
import type { FieldChoice } from './use-taxonomy.ts';

interface TaxonomyEntryProps {
  readonly label: string;
  readonly initial: readonly string[];
  readonly branches: readonly (readonly FieldChoice[])[];
  readonly save: (keys: readonly string[]) => void;
  readonly close: () => void;
}

/** All fields of cooperation to tick, branch by branch; leaving the whole of it saves. */
export function TaxonomyEntry({ label, initial, branches, save, close }: TaxonomyEntryProps) {
  const { t } = useTranslation();
  const { value, setValue, onKeyDown, onBlur } = useEntry(initial, true, save, close);
  const toggle = (key: string) =>
    setValue(value.includes(key) ? value.filter((each) => each !== key) : [...value, key]);
  const onLeave = (event: FocusEvent<HTMLFieldSetElement>) => {
    if (!event.currentTarget.contains(event.relatedTarget)) onBlur();
  };
  return (
    <fieldset
      className={classes.taxonomy}
      aria-label={label}
      onKeyDown={onKeyDown}
      onBlur={onLeave}
      // A click on a label or between the boxes must not take the focus, which would be leaving.
      onMouseDown={(event) => event.target instanceof HTMLInputElement || event.preventDefault()}
    >
      {branches.map((branch, place) => (
        <div key={branch[0]?.value} className={classes.branch}>
          {branch.map((choice, index) => (
            <Checkbox
              key={choice.value}
              size="xs"
              label={choice.label}
              ml={choice.depth * 18}
              checked={value.includes(choice.value)}
              onChange={() => toggle(choice.value)}
              autoFocus={place === 0 && index === 0}
            />
          ))}
        </div>
      ))}
      <Text size="xs" c="dimmed">
        {t('records.editHint.ticks')}
      </Text>
    </fieldset>
  );
}
