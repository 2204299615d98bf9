import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { ARTICLE_STATUSES } from '../../../core/api/schemas/article.ts';
import { orpc } from '../../api/client.ts';
import { useChange } from '../../api/use-change.ts';
import { DateText } from '../../ui/DateText.tsx';
import { listHref } from '../articles/list-place.ts';
import { Countries } from '../records/Countries.tsx';
import classes from './reading.module.css';
import { useReading } from './reading-context.ts';

/** Which article this is, in one line, and how far the work on it is. */
export function ReadingHead() {
  const { t } = useTranslation();
  const { article } = useReading();
  const { id, title, opening, language, publisher, publishedOn, countries, status } = article;
  const setStatus = useChange(orpc.articles.setStatus.mutationOptions(), t('reading.said.status'));
  return (
    <header className={classes.head}>
      <div className={classes.headMain}>
        <Link href={listHref()} className={classes.back}>
          <span aria-hidden>←</span> {t('articles.title')}
        </Link>
        <h1 lang={language}>{title ?? opening}</h1>
      </div>
      <p className={classes.headFacts}>
        <span>{language.toUpperCase()}</span>
        {countries.length > 0 && (
          <span>
            <Countries codes={countries} />
          </span>
        )}
        {publisher && <span>{publisher}</span>}
        {publishedOn && <DateText edtf={publishedOn} />}
      </p>
      <NativeSelect
        size="xs"
        aria-label={t('articles.column.status')}
        data={ARTICLE_STATUSES.map((value) => ({ value, label: t(`articles.status.${value}`) }))}
        value={status}
        onChange={(event) => {
          const chosen = ARTICLE_STATUSES.find((known) => known === event.currentTarget.value);
          if (chosen) setStatus.mutate({ id, status: chosen });
        }}
      />
    </header>
  );
}
