import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStatus } from '../api/use-status.ts';
import { ImportDoor } from '../features/intake/ImportDoor.tsx';
import { ErrorState } from '../ui/ErrorState.tsx';
import { Rail } from './Rail.tsx';
import { ShortcutList } from './ShortcutList.tsx';
import { StatusBar } from './StatusBar.tsx';
import classes from './shell.module.css';
import { Toasts } from './Toasts.tsx';
import { useDeskCommands } from './use-desk-commands.ts';
import { useFollowSettings } from './use-follow-settings.ts';
import { useKeyboard } from './use-keyboard.ts';

/** What stays on the screen: the rail, the room that one is in, the status bar, notices. */
export function Frame({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const { data: status, error, refetch } = useStatus();
  const [shortcuts, setShortcuts] = useState(false);
  useKeyboard();
  useDeskCommands(() => setShortcuts(true));
  useFollowSettings(status?.settings);
  return (
    <div className={classes.frame}>
      <a className={classes.skip} href="#room">
        {t('shell.skip')}
      </a>
      <Rail />
      <main id="room" className={classes.main} tabIndex={-1}>
        {status && children}
        {!status && error && <ErrorState error={error} retry={() => void refetch()} />}
      </main>
      <StatusBar showShortcuts={() => setShortcuts(true)} />
      <ImportDoor />
      <Toasts />
      <ShortcutList opened={shortcuts} close={() => setShortcuts(false)} />
    </div>
  );
}
