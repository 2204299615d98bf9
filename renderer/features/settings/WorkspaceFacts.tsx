import { Button, Code, CopyButton, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { DeskStatus } from '../../../core/api/schemas/desk.ts';
import classes from './settings.module.css';

/** Where the work is kept, how to back it up, and which desk this is. */
export function WorkspaceFacts({ status }: { status: DeskStatus }) {
  const { t } = useTranslation();
  return (
    <section className={classes.group}>
      <h2>{t('settings.workspace')}</h2>
      <dl className={classes.facts}>
        <div>
          <dt>{t('settings.file')}</dt>
          <dd>
            <Code className={classes.path}>{status.file}</Code>{' '}
            <CopyButton value={status.file}>
              {({ copied, copy }) => (
                <Button variant="default" size="compact-xs" onClick={copy}>
                  {copied ? t('settings.copied') : t('settings.copy')}
                </Button>
              )}
            </CopyButton>
            <Text size="xs" c="dimmed" mt={4}>
              {t('settings.fileHint')}
            </Text>
          </dd>
        </div>
        <div>
          <dt>{t('settings.backup')}</dt>
          <dd>
            <Code
              block
              className={classes.command}
            >{`npm run accord -- --workspace "${status.file}" backup "${backupName(status.file)}"`}</Code>
            <Text size="xs" c="dimmed" mt={4}>
              {t('settings.backupHint')}
            </Text>
          </dd>
        </div>
        <div>
          <dt>{t('settings.contents')}</dt>
          <dd>{t('settings.contentsValue', { articles: status.articles, pending: status.pending })}</dd>
        </div>
        <div>
          <dt>{t('settings.version')}</dt>
          <dd>Accord Desk {status.version}</dd>
        </div>
      </dl>
    </section>
  );
}

/** A name for a copy beside the workspace: `desk.accord` becomes `desk-copy.accord`. */
function backupName(file: string): string {
  const dot = file.lastIndexOf('.');
  return dot > Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\'))
    ? `${file.slice(0, dot)}-copy${file.slice(dot)}`
    : `${file}-copy`;
}
