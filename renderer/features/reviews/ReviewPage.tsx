import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ReviewDetail } from '../../../core/api/schemas/review.ts';
import { orpc } from '../../api/client.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { Page } from '../../ui/Page.tsx';
import { MomentText } from '../history/MomentText.tsx';
import { RemarkCard } from './RemarkCard.tsx';
import { isTied } from './remark-order.ts';
import classes from './reviews.module.css';
import { useRemarkCommands } from './use-remark-commands.ts';

/** A document that came back: what colleagues did to it, decided on one by one beside the record. */
export function ReviewPage({ id }: { id: string }) {
  const { data, error, refetch } = useQuery(orpc.reviews.get.queryOptions({ input: { id } }));
  if (error) return <ErrorState error={error} retry={() => void refetch()} />;
  return data ? <Review review={data} /> : null;
}

function Review({ review }: { review: ReviewDetail }) {
  const { t } = useTranslation();
  const { reference, country, fileName, readAt, remarks, pending } = review;
  const desk = useRemarkCommands(remarks);
  const matched = remarks.filter(isTied);
  const others = remarks.filter((remark) => !isTied(remark));
  return (
    <Page title={t('reviews.title', { reference })} back={{ href: `/briefs/${country}`, label: t('reviews.back') }}>
      <Text size="sm" c="dimmed" mb="sm">
        {fileName} · <MomentText at={readAt} /> · {t('reviews.pending', { count: pending })}
      </Text>
      {remarks.length === 0 && <EmptyState title={t('reviews.nothing.title')} text={t('reviews.nothing.text')} />}
      {[
        { key: 'matched', list: matched },
        { key: 'unmatched', list: others },
      ].map(({ key, list }) =>
        list.length === 0 ? null : (
          <section key={key} aria-labelledby={`remarks-${key}`} className={classes.group}>
            <h2 id={`remarks-${key}`}>{t(`reviews.group.${key}`, { count: list.length })}</h2>
            <ul className={classes.cards}>
              {list.map((remark) => (
                <RemarkCard key={remark.id} remark={remark} language={review.language} desk={desk} />
              ))}
            </ul>
          </section>
        ),
      )}
    </Page>
  );
}
