import { UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { LANGUAGES, type Language } from '../../core/model/language.ts';
import classes from './shell.module.css';
import { useQuietSave } from './use-quiet-save.ts';

/** Languages are named in themselves, so that each is found by its own readers. */
const NAMES: Record<Language, string> = { vi: 'Tiếng Việt', en: 'English', sv: 'Svenska' };

/** The language of the interface, one press each. */
export function LanguageSwitch() {
  const { t, i18n } = useTranslation();
  const save = useQuietSave();
  return (
    <fieldset className={classes.languages} aria-label={t('shell.language')}>
      {LANGUAGES.map((language) => (
        <UnstyledButton
          key={language}
          className={classes.switch}
          lang={language}
          aria-pressed={i18n.language === language}
          onClick={() => save({ locale: language })}
        >
          {NAMES[language]}
        </UnstyledButton>
      ))}
    </fieldset>
  );
}
