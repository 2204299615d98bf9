import type { Language } from '../../../core/model/language.ts';

/** Languages are named in themselves, so that each is found by its own readers. */
export const LANGUAGE_NAMES: Record<Language, string> = { vi: 'Tiếng Việt', en: 'English', sv: 'Svenska' };
