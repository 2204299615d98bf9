import { useTranslation } from 'react-i18next';
import type { NameKind, OrganisationName } from '../../../core/model/organisation.ts';
import { readLines } from '../records/party-entry.ts';
import classes from '../records/records.module.css';
import { TextEntry } from '../records/TextEntry.tsx';
import { ValueField } from '../records/ValueField.tsx';
import { languagesOf, NO_LANGUAGE, textsOf, withTexts } from './names.ts';

interface NameFieldsProps {
  readonly names: readonly OrganisationName[];
  readonly save: (names: OrganisationName[]) => void;
}

/** What a body is known by in each language, its other names there, and its abbreviations. */
export function NameFields({ names, save }: NameFieldsProps) {
  const { t, i18n } = useTranslation();
  const languageName = (code: string) => new Intl.DisplayNames([i18n.language], { type: 'language' }).of(code) ?? code;
  return (
    <>
      {languagesOf(names).map((language) => (
        <div key={language} className={classes.field}>
          <div className={classes.fieldName}>{capitalised(languageName(language), i18n.language)}</div>
          <div className={classes.fieldBody}>
            {(['preferred', 'alias'] as const).map((kind) => (
              <KindField key={kind} {...{ names, save, kind, language }} label={languageName(language)} />
            ))}
          </div>
        </div>
      ))}
      <div className={classes.field}>
        <div className={classes.fieldName}>{t('organisations.abbreviations')}</div>
        <div className={classes.fieldBody}>
          <KindField
            {...{ names, save }}
            kind="abbreviation"
            language={NO_LANGUAGE}
            label={t('organisations.abbreviations')}
          />
        </div>
      </div>
    </>
  );
}

interface KindFieldProps extends NameFieldsProps {
  readonly kind: NameKind;
  readonly language: string;
  readonly label: string;
}

function KindField({ names, save, kind, language, label }: KindFieldProps) {
  const { t } = useTranslation();
  const texts = textsOf(names, kind, language);
  // Aliases wait for a name to be known by.
  if (kind === 'alias' && texts.length === 0 && textsOf(names, 'preferred', language).length === 0) return null;
  const many = kind !== 'preferred';
  const what = t(`organisations.kind.${kind}`);
  const entered = (text: string) => (many ? readLines(text) : [text.trim()].filter((line) => line !== ''));
  return (
    <ValueField
      label={`${label}: ${what}`}
      missing={t(`organisations.none.${kind}`)}
      shown={texts.length === 0 ? null : <Texts texts={texts} language={language} quiet={kind === 'alias'} />}
      editor={(close) => (
        <TextEntry
          label={`${label}: ${what}`}
          initial={texts.join('\n')}
          hint={many ? 'lines' : 'line'}
          language={language}
          save={(text) => save(withTexts(names, kind, language, entered(text)))}
          close={close}
        />
      )}
    />
  );
}

function Texts({ texts, language, quiet }: { texts: readonly string[]; language: string; quiet: boolean }) {
  return (
    <span className={quiet ? `${classes.lines} ${classes.aside}` : classes.lines} lang={language}>
      {texts.map((text) => (
        <span key={text}>{text}</span>
      ))}
    </span>
  );
}

function capitalised(word: string, language: string): string {
  return word.slice(0, 1).toLocaleUpperCase(language) + word.slice(1);
}
