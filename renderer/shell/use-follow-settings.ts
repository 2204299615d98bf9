import { useMantineColorScheme } from '@mantine/core';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { Settings } from '../../core/api/schemas/desk.ts';
import { pickLanguage } from '../i18n/i18n.ts';

/** Sets language and theme as the editor has chosen them, or as the system has them. */
export function useFollowSettings(settings: Settings | undefined): void {
  const { i18n } = useTranslation();
  const { setColorScheme } = useMantineColorScheme();
  const { locale, theme } = settings ?? {};
  useEffect(() => {
    if (locale !== undefined) void i18n.changeLanguage(locale ?? pickLanguage(navigator.languages));
  }, [locale, i18n]);
  useEffect(() => {
    if (theme !== undefined) setColorScheme(theme);
  }, [theme, setColorScheme]);
}
