import { Button, CloseButton, Progress } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { IMPORT_OUTCOMES, type ImportedFile } from '../../../core/api/schemas/desk.ts';
import { errorText } from '../../ui/error-text.ts';
import { percent } from '../../ui/percent.ts';
import type { ImportRun } from './import-run.ts';
import { cancelImport, closeReport } from './import-store.ts';
import classes from './intake.module.css';

/** How far an import is and what became of each file; rejected ones and near duplicates first, with the reason. */
export function ImportReport({ run }: { run: ImportRun }) {
  const { t } = useTranslation();
  const { files, total, state } = run;
  const running = state === 'running';
  const percent = total === 0 ? 100 : (files.length / total) * 100;
  const [fresh, near, same, rejected] = IMPORT_OUTCOMES.map(
    (outcome) => files.filter((file) => file.outcome === outcome).length,
  );
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
      <p className={classes.counts}>{t('intake.counts', { fresh, near, same, rejected })}</p>
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

function Outcome({ file: { name, outcome, reason, articleId, duplicateOf } }: { file: ImportedFile }) {
  const { t } = useTranslation();
  return (
    <li>
      <span className={classes.name}>{articleId ? <Link href={`/articles/${articleId}`}>{name}</Link> : name}</span>
      <span data-outcome={outcome}>{t(`intake.outcome.${outcome}`)}</span>
      {reason && <span className={classes.reason}>{reason}</span>}
      {duplicateOf && <Duplicate of={duplicateOf} />}
    </li>
  );
}

/** The article that a file repeats, and how far. */
function Duplicate({ of: { articleId, label, by, share } }: { of: NonNullable<ImportedFile['duplicateOf']> }) {
  const { t, i18n } = useTranslation();
  return (
    <span className={classes.reason}>
      {t(`intake.duplicate.${by}`, { share: percent(share, i18n.language) })}{' '}
      <Link href={`/articles/${articleId}`}>{label}</Link>
    </span>
  );
}

/** More are not read through; the counts above tell of them. */
const MOST_NAMED = 100;

/** Every rejected file, the near duplicates, and of the others the latest. */
function worthNaming(files: readonly ImportedFile[]): readonly ImportedFile[] {
  const having = (...outcomes: ImportedFile['outcome'][]) => files.filter(({ outcome }) => outcomes.includes(outcome));
  const latest = [having('near-duplicate'), having('new', 'same')].flatMap((some) =>
    some.slice(-MOST_NAMED).toReversed(),
  );
  return [...having('rejected'), ...latest];
}
