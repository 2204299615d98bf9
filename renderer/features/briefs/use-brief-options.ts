import { useTranslation } from 'react-i18next';
import { useLocation, useSearch } from 'wouter';
import { defaultStyle, HOUSE_STYLES, type HouseStyle } from '../../../core/model/brief.ts';
import { CHANGE_DISPLAYS, type ChangeDisplay } from '../../../core/model/edition.ts';
import { LANGUAGES, type Language } from '../../../core/model/language.ts';

/** In what language and house style a brief is shown and printed. */
export interface BriefOptions {
  readonly language: Language;
  readonly style: HouseStyle;
  /** How what changed since the last edition is shown. */
  readonly changes: ChangeDisplay;
}

/** Reads the options from a query string; the interface's language and that language's own style where it does not say. */
export function readBriefOptions(search: string, interfaceLanguage: string): BriefOptions {
  const params = new URLSearchParams(search);
  const language =
    LANGUAGES.find((known) => known === params.get('lang')) ??
    LANGUAGES.find((known) => known === interfaceLanguage) ??
    'en';
  const style = HOUSE_STYLES.find((known) => known === params.get('style')) ?? defaultStyle(language);
  return { language, style, changes: CHANGE_DISPLAYS.find((known) => known === params.get('changes')) ?? 'none' };
}

/** Writes the options as a query string; the style only where it is not the language's own, changes where shown. */
export function writeBriefOptions({ language, style, changes }: BriefOptions): string {
  const params = new URLSearchParams({ lang: language });
  if (style !== defaultStyle(language)) params.set('style', style);
  if (changes !== 'none') params.set('changes', changes);
  return `?${params}`;
}

/** The options in the address, and the way to change them; another language comes in its own style. */
export function useBriefOptions() {
  const { i18n } = useTranslation();
  const search = useSearch();
  const [path, navigate] = useLocation();
  const options = readBriefOptions(search, i18n.language);
  const change = (next: BriefOptions) => navigate(`${path}${writeBriefOptions(next)}`, { replace: true });
  return {
    ...options,
    setLanguage: (language: Language) => change({ ...options, language, style: defaultStyle(language) }),
    setStyle: (style: HouseStyle) => change({ ...options, style }),
    setChanges: (changes: ChangeDisplay) => change({ ...options, changes }),
  };
}
