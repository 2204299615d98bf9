/**
 * The words of the window, in one namespace: `t('articles.title')`.
 *
 * Shared words and those of the frame are in `i18n/{vi,en,sv}.json`. A feature keeps its own beside its screens, in
 * `features/<noun>/wording.{vi,en,sv}.json`; they are found by themselves and stand under the folder's name, so `title`
 * in `features/agreements/wording.vi.json` is `agreements.title`. Every key is there in all three languages, and every
 * key is used: tests/renderer/wording.test.ts.
 */
import i18next, { type Resource, type ResourceLanguage } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { LANGUAGES, type Language } from '../../core/model/language.ts';

type Words = Record<string, unknown>;

const shared = import.meta.glob<Words>('./*.json', { eager: true, import: 'default' });
const features = import.meta.glob<Words>('../features/*/wording.*.json', { eager: true, import: 'default' });

function wordsOf(language: Language): ResourceLanguage {
  const own = Object.entries(features).flatMap(([file, words]) => {
    const [, noun, tag] = /features\/([^/]+)\/wording\.(\w+)\.json$/.exec(file) ?? [];
    return noun !== undefined && tag === language ? [[noun, words] as const] : [];
  });
  return { translation: { ...shared[`./${language}.json`], ...Object.fromEntries(own) } };
}

/** The desk's language that fits a list of preferences best; English if none does. */
export function pickLanguage(preferred: readonly string[]): Language {
  for (const tag of preferred) {
    const match = LANGUAGES.find((language) => tag.toLowerCase().split('-')[0] === language);
    if (match) return match;
  }
  return 'en';
}

/** Starts the wording in the language that the system prefers; the editor's own choice follows with the settings. */
export function startI18n(preferred: readonly string[]): void {
  const resources: Resource = Object.fromEntries(LANGUAGES.map((language) => [language, wordsOf(language)]));
  void i18next.use(initReactI18next).init({
    resources,
    lng: pickLanguage(preferred),
    fallbackLng: 'en',
    // React escapes by itself.
    interpolation: { escapeValue: false },
  });
  const tellDocument = (language: string) => {
    document.documentElement.lang = language;
  };
  tellDocument(i18next.language);
  i18next.on('languageChanged', tellDocument);
}
