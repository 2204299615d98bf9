import { Alert, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { orpc } from '../../api/client.ts';
import { NameList } from './NameList.tsx';
import { nameIn, otherNames } from './names.ts';
import classes from './organisations.module.css';

interface MergePreviewProps {
  readonly from: string;
  readonly into: string;
  /** What does it, where it can be done. */
  readonly children: ReactNode;
}

/** What a merge would make: what the body will be called, what moves to it; or why it cannot be done. */
export function MergePreview({ from, into, children }: MergePreviewProps) {
  const { t, i18n } = useTranslation();
  const { data } = useQuery(orpc.organisations.previewMerge.queryOptions({ input: { id: from, into } }));
  if (!data) return null;
  if (data.refused !== null) {
    return (
      <Alert color="orange" variant="light" role="status">
        {t('error.conflict', { reason: data.refused })}
      </Alert>
    );
  }
  const known = nameIn(data.names, i18n.language);
  return (
    <>
      <dl className={classes.preview}>
        <dt>{t('organisations.preview.known')}</dt>
        <dd lang={known.language}>{known.name}</dd>
        <dt>{t('organisations.preview.others')}</dt>
        <dd>
          <NameList names={otherNames(data.names, known)} />
        </dd>
        <dt>{t('organisations.preview.moved')}</dt>
        <dd>
          {t('organisations.preview.agreements', { count: data.moved.agreements })},{' '}
          {t('organisations.preview.engagements', { count: data.moved.engagements })}
        </dd>
      </dl>
      <Text size="xs" c="dimmed">
        {t('organisations.preview.undo')}
      </Text>
      <div>{children}</div>
    </>
  );
}
