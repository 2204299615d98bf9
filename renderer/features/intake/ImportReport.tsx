import { Button, CloseButton, Progress } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { ImportedFile } from '../../../core/api/schemas/desk.ts';
import { errorText } from '../../ui/error-text.ts';
import type { ImportRun } from './import-run.ts';
import { cancelImport, closeReport } from './import-store.ts';
import classes from './intake.module.css';

const OUTCOMES = ['new', 'same', 'rejected'] as const;

/** How far an import is and what became of each file; rejected ones first, with the reason. */
export function ImportReport({ run }: { run: ImportRun }) {
  const { t } = useTranslation();
  const { files, total, state } = run;
  const running = state === 'running';
  const percent = total === 0 ? 100 : (files.length / total) * 100;
  const counts = OUTCOMES.map((outcome) => files.filter((file) => file.outcome === outcome).length);
  return (
    <section className={classes.report} aria-label={t('intake.report')}>
      <header>
        <h2>
          <span role="status">{t(`intake.state.${state}`, { done: files.length, total })}</span>
        </h2>
        {running ? (
          <Button variant="default" size="compact-sm" onClick={cancelImport}>
            {t('intake.cancel')}
          </Button>
        ) : (
          <CloseButton size="sm" aria-label={t('intake.close')} onClick={closeReport} />
        )}
      </header>
      {running && <Progress className={classes.progress} value={percent} size="sm" aria-label={t('intake.progress')} />}
      <p className={classes.counts}>{t('intake.counts', { fresh: counts[0], same: counts[1], rejected: counts[2] })}</p>
      {state === 'failed' && <p className={classes.bad}>{errorText(run.error, t)}</p>}
      {(state === 'failed' || state === 'cancelled') && <p>{t('intake.kept')}</p>}
      <ul>
        {worthNaming(files).map((file) => (
          <Outcome key={`${file.outcome} ${file.name}`} file={file} />
        ))}
      </ul>
    </section>
  );
}

function Outcome({ file: { name, outcome, reason, articleId } }: { file: ImportedFile }) {
  const { t } = useTranslation();
  return (
    <li>
      <span className={classes.name}>{articleId ? <Link href={`/articles/${articleId}`}>{name}</Link> : name}</span>
      <span data-outcome={outcome}>{t(`intake.outcome.${outcome}`)}</span>
      {reason && <span className={classes.reason}>{reason}</span>}
    </li>
  );
}

/** More are not read through; the counts above tell of them. */
const MOST_NAMED = 100;

/** Every rejected file, and of the others the latest. */
function worthNaming(files: readonly ImportedFile[]): readonly ImportedFile[] {
  const isRejected = ({ outcome }: ImportedFile) => outcome === 'rejected';
  const others = files.filter((file) => !isRejected(file));
  return [...files.filter(isRejected), ...others.slice(-MOST_NAMED).toReversed()];
}
