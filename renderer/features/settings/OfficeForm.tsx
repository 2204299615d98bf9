import { SegmentedControl, SimpleGrid, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Settings } from '../../../core/api/schemas/desk.ts';
import { LANGUAGES, type Language } from '../../../core/model/language.ts';
import type { Office } from '../../../core/model/office.ts';
import { LANGUAGE_NAMES } from './language-names.ts';
import { OfficeField } from './OfficeField.tsx';
import classes from './settings.module.css';
import { useSaveSettings } from './use-save-settings.ts';

const LINES = [
  'parentAgency',
  'agency',
  'symbol',
  'number',
  'place',
  'circulation',
  'authority',
  'post',
  'signer',
] as const;
const LISTS = ['addressees', 'recipients'] as const;

/** Whose papers the briefs are: what stands in their head and under their last section, language by language. */
export function OfficeForm({ settings: { offices } }: { settings: Settings }) {
  const { t, i18n } = useTranslation();
  const save = useSaveSettings();
  const [language, setLanguage] = useState<Language>(LANGUAGES.find((known) => known === i18n.language) ?? 'vi');
  const office = offices[language];
  const change = (some: Partial<Office>) => save({ offices: { ...offices, [language]: { ...office, ...some } } });
  return (
    <section className={classes.group}>
      <h2 id="office">{t('settings.office.title')}</h2>
      <Text size="sm" c="dimmed" mb="sm">
        {t('settings.office.hint')}
      </Text>
      <Stack gap="md" key={language}>
        <SegmentedControl
          aria-label={t('settings.office.language')}
          data={LANGUAGES.map((value) => ({ value, label: <span lang={value}>{LANGUAGE_NAMES[value]}</span> }))}
          value={language}
          onChange={setLanguage}
        />
        <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="md">
          {LINES.map((field) => (
            <OfficeField
              key={`${field} ${office[field]}`}
              label={t(`settings.office.${field}`)}
              value={office[field]}
              save={(value) => change({ [field]: value })}
            />
          ))}
        </SimpleGrid>
        {LISTS.map((field) => (
          <OfficeField
            key={`${field} ${office[field].join()}`}
            multiline
            label={t(`settings.office.${field}`)}
            description={t('settings.office.onePerLine')}
            value={office[field].join('\n')}
            save={(value) => change({ [field]: linesOf(value) })}
          />
        ))}
      </Stack>
    </section>
  );
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
