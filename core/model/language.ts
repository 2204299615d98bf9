/** The languages that the desk reads, speaks and prints (BCP 47). */
export const LANGUAGES = ['vi', 'en', 'sv'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Text in each of the desk's languages, as kept for fields, countries and the names of the gazetteer. */
export type Translations = Readonly<Record<Language, string>>;

/** The regional tag that Word's speller and `Intl` want for a language of ours; other tags pass through. */
export function regionalTag(language: string): string {
  return ({ vi: 'vi-VN', en: 'en-GB', sv: 'sv-SE', zh: 'zh-CN' } as Record<string, string>)[language] ?? language;
}
