import { Anchor, Button, Code } from '@mantine/core';
import { IconDownload, IconTrash } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { regionalTag } from '../../../../core/model/language.ts';
import { orpc } from '../../../api/client.ts';
import { useChange } from '../../../api/use-change.ts';
import { DateText } from '../../../ui/DateText.tsx';
import { errorText } from '../../../ui/error-text.ts';
import { say } from '../../../ui/toasts.ts';
import { listHref } from '../../articles/list-place.ts';
import { download } from '../../briefs/download.ts';
import { RecordTags } from '../../records/RecordTags.tsx';
import { useReading } from '../reading-context.ts';
import classes from './panel.module.css';
import { StoryDetails } from './StoryDetails.tsx';

/** What is known of the article besides its text, its tags, its story, its file. */
export function DetailsTab() {
  const { t } = useTranslation();
  const { article } = useReading();
  const setTags = useChange(orpc.articles.setTags.mutationOptions(), t('records.tags.saved'));
  const { id, tags } = article;
  return (
    <div className={classes.details}>
      <Facts />
      <RecordTags tags={tags} save={(next) => setTags.mutate({ id, tags: next })} />
      <StoryDetails article={article} />
      <FileActions />
    </div>
  );
}

function Facts() {
  const { t, i18n } = useTranslation();
  const { article } = useReading();
  const { language, publisher, publishedOn, url, fileName, mediaType, encoding, sha256, importedAt } = article;
  const languageName = new Intl.DisplayNames([i18n.language], { type: 'language' }).of(language);
  const rows: readonly (readonly [string, ReactNode])[] = [
    ['language', languageName],
    ['publisher', publisher],
    ['publishedOn', publishedOn && <DateText edtf={publishedOn} />],
    // Opened by the system's browser only on purpose: the desk itself never goes out.
    [
      'url',
      url && (
        <Anchor href={url} target="_blank" rel="noreferrer" inherit>
          {url}
        </Anchor>
      ),
    ],
    ['fileName', fileName],
    ['format', `${mediaType} · ${encoding}`],
    [
      'importedAt',
      new Date(importedAt).toLocaleString(regionalTag(i18n.language), { dateStyle: 'medium', timeStyle: 'short' }),
    ],
    [
      'sha256',
      <Code key="sha256" className={classes.hash}>
        {sha256}
      </Code>,
    ],
  ];
  return (
    <dl className={classes.facts}>
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt>{t(`reading.detail.${name}`)}</dt>
          <dd>{value ?? <span className={classes.quiet}>{t('records.notStated')}</span>}</dd>
        </div>
      ))}
    </dl>
  );
}

function FileActions() {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const { article } = useReading();
  const source = useMutation(
    orpc.articles.source.mutationOptions({
      onSuccess: (file) => download(new File([file], article.fileName, { type: file.type })),
      onError: (error) => {
        say(errorText(error, t), { tone: 'bad' });
      },
    }),
  );
  const remove = useChange(orpc.articles.remove.mutationOptions(), t('reading.said.articleRemoved'));
  const { id } = article;
  return (
    <div className={classes.cardActions}>
      <Button
        variant="default"
        leftSection={<IconDownload size={15} aria-hidden />}
        onClick={() => source.mutate({ id })}
      >
        {t('reading.source')}
      </Button>
      <Button
        variant="default"
        leftSection={<IconTrash size={15} aria-hidden />}
        onClick={() => remove.mutate({ id }, { onSuccess: () => navigate(listHref()) })}
      >
        {t('reading.removeArticle')}
      </Button>
    </div>
  );
}
