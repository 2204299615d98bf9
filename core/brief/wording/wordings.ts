import type { Language } from '../../model/language.ts';
import { en } from './en.ts';
import { sv } from './sv.ts';
import { vi } from './vi.ts';
import type { Wording } from './wording.ts';

export const WORDINGS: Readonly<Record<Language, Wording>> = { vi, en, sv };
