import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CountryCode } from '../../../core/model/country.ts';
import { CountryName } from '../../ui/CountryName.tsx';
import { ChoiceEntry } from '../records/ChoiceEntry.tsx';
import classes from '../records/records.module.css';
import { ValueField } from '../records/ValueField.tsx';
import { countryChoices } from '../settings/country-choices.ts';

interface CountryFieldProps {
  readonly country: CountryCode | null;
  /** Absent: it comes with the shipped list. */
  readonly save?: (country: CountryCode | null) => void;
}

/** The country that a body is of. */
export function CountryField({ country, save }: CountryFieldProps) {
  const { t, i18n } = useTranslation();
  const label = t('organisations.column.country');
  const shown = country === null ? null : <CountryName code={country} />;
  return (
    <div className={classes.field}>
      <div className={classes.fieldName}>{label}</div>
      <div className={classes.fieldBody}>
        {save ? (
          <ValueField
            label={label}
            missing={t('organisations.none.country')}
            shown={shown}
            editor={(close) => (
              <ChoiceEntry
                label={label}
                initial={country ?? ''}
                choices={[{ value: '', label: t('organisations.none.country') }, ...countryChoices(i18n.language)]}
                save={(code) => save(code === '' ? null : code)}
                close={close}
              />
            )}
          />
        ) : (
          <div className={classes.fieldValue}>
            <Text size="sm">{shown}</Text>
          </div>
        )}
      </div>
    </div>
  );
}
