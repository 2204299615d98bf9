import { IconFileImport } from '@tabler/icons-react';
import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { ImportReport } from './ImportReport.tsx';
import { currentImport, onImport } from './import-store.ts';
import classes from './intake.module.css';
import { useDropAndPaste } from './use-drop-and-paste.ts';

/** Where files come in, on every screen: drop, paste, and the report of what became of them. */
export function ImportDoor() {
  const { t } = useTranslation();
  const over = useDropAndPaste();
  const run = useSyncExternalStore(onImport, currentImport);
  return (
    <>
      {over && (
        <div className={classes.over}>
          <p>
            <IconFileImport size={32} aria-hidden /> {t('intake.drop')}
          </p>
        </div>
      )}
      {run && <ImportReport run={run} />}
    </>
  );
}
