import { useThrottledValue } from '@mantine/hooks';
import { IconFileImport } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { ImportReport } from './ImportReport.tsx';
import { currentImport, onImport } from './import-store.ts';
import classes from './intake.module.css';
import { useDropAndPaste } from './use-drop-and-paste.ts';

const REFRESH_MS = 2_000;

/** Where files come in, on every screen: drop, paste, and the report of what became of them. */
export function ImportDoor() {
  const { t } = useTranslation();
  const over = useDropAndPaste();
  const run = useSyncExternalStore(onImport, currentImport);
  const queries = useQueryClient();
  // While a long import goes on, what is in already is shown, but not asked for after every file.
  const done = useThrottledValue(run?.files.length ?? 0, REFRESH_MS);
  useEffect(() => {
    if (done > 0) void queries.invalidateQueries();
  }, [done, queries]);
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
