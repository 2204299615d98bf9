import { NativeSelect, SegmentedControl, Stack, Text } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Settings } from '../../../core/api/schemas/desk.ts';
import { LANGUAGES } from '../../../core/model/language.ts';
import { countryChoices } from './country-choices.ts';
import { EditorName } from './EditorName.tsx';
import { LANGUAGE_NAMES } from './language-names.ts';
import classes from './settings.module.css';
import { useSaveSettings } from './use-save-settings.ts';

const THEMES = ['auto', 'light', 'dark'] as const;

/** The editor's preferences; each is saved as soon as it is chosen. */
export function PreferencesForm({ settings }: { settings: Settings }) {
  const { t, i18n } = useTranslation();
  const save = useSaveSettings();
  const themeLabel = useId();
  return (
    <Stack gap="xl">
      <section className={classes.group}>
        <h2>{t('settings.you')}</h2>
        <Stack gap="md">
          <EditorName key={settings.editor} name={settings.editor} save={(editor) => save({ editor })} />
          <NativeSelect
            label={t('settings.homeCountry')}
            description={t('settings.homeCountryHint')}
            data={countryChoices(i18n.language)}
            value={settings.homeCountry}
            onChange={(event) => save({ homeCountry: event.currentTarget.value })}
          />
        </Stack>
      </section>
      <section className={classes.group}>
        <h2>{t('settings.display')}</h2>
        <Stack gap="md">
          <NativeSelect
            label={t('settings.locale')}
            data={[
              { value: '', label: t('settings.localeSystem') },
              ...LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] })),
            ]}
            value={settings.locale ?? ''}
            onChange={(event) => {
              const chosen = event.currentTarget.value;
              save({ locale: LANGUAGES.find((known) => known === chosen) ?? null });
            }}
          />
          <div>
            <Text id={themeLabel} size="sm" fw={500} mb={4}>
              {t('settings.theme')}
            </Text>
            <SegmentedControl
              aria-labelledby={themeLabel}
              data={THEMES.map((value) => ({ value, label: t(`settings.themeName.${value}`) }))}
              value={settings.theme}
              onChange={(theme) => save({ theme })}
            />
          </div>
        </Stack>
      </section>
    </Stack>
  );
}
