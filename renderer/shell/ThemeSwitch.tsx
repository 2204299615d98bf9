import { UnstyledButton } from '@mantine/core';
import type { TablerIcon } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Settings } from '../../core/api/schemas/desk.ts';
import { useStatus } from '../api/use-status.ts';
import classes from './shell.module.css';
import { useQuietSave } from './use-quiet-save.ts';

type Theme = Settings['theme'];

const NEXT: Record<Theme, Theme> = { auto: 'light', light: 'dark', dark: 'auto' };

/** Light, dark or as the system, in turn. */
export function ThemeSwitch({ icons }: { icons: Record<Theme, TablerIcon> }) {
  const { t } = useTranslation();
  const { data: status } = useStatus();
  const save = useQuietSave();
  const theme = status?.settings.theme ?? 'auto';
  const Icon = icons[theme];
  return (
    <UnstyledButton className={classes.switch} onClick={() => save({ theme: NEXT[theme] })}>
      <Icon size={15} aria-hidden /> {t(`shell.theme.${theme}`)}
    </UnstyledButton>
  );
}
