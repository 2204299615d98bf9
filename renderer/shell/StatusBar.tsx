import { UnstyledButton } from '@mantine/core';
import { IconCheck, IconDeviceDesktop, IconKeyboard, IconLoader2, IconMoon, IconSun } from '@tabler/icons-react';
import { useIsMutating } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useStatus } from '../api/use-status.ts';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import classes from './shell.module.css';
import { ThemeSwitch } from './ThemeSwitch.tsx';

/** What the editor wants to know in passing: is it saved, what is pending, where it is kept; and the two switches. */
export function StatusBar({ showShortcuts }: { showShortcuts: () => void }) {
  const { t } = useTranslation();
  const { data: status } = useStatus();
  const saving = useIsMutating() > 0;
  return (
    <footer className={classes.status}>
      <span className={classes.saved} role="status">
        {saving ? <IconLoader2 size={14} aria-hidden /> : <IconCheck size={14} aria-hidden />}
        {t(saving ? 'shell.saving' : 'shell.saved')}
      </span>
      {status && <span>{t('shell.pending', { count: status.pending })}</span>}
      {status && (
        <span className={classes.file} title={status.file}>
          <bdi>{status.file}</bdi>
        </span>
      )}
      <span className={classes.switches}>
        <UnstyledButton className={classes.switch} onClick={showShortcuts} aria-keyshortcuts="?">
          <IconKeyboard size={15} aria-hidden /> {t('shell.shortcuts')}
        </UnstyledButton>
        <ThemeSwitch icons={{ light: IconSun, dark: IconMoon, auto: IconDeviceDesktop }} />
        <LanguageSwitch />
      </span>
    </footer>
  );
}
