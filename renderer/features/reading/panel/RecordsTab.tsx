import { Text, UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { type RecordGroup, recordGroups } from '../items.ts';
import { useReading } from '../reading-context.ts';
import { KindBadge } from './KindBadge.tsx';
import classes from './panel.module.css';
import { recordHref } from './record-href.ts';
import { useCurrentCard } from './use-current-card.ts';

/** The records that rest on the article, with the passages that carry them. */
export function RecordsTab() {
  const { t } = useTranslation();
  const { article } = useReading();
  const groups = recordGroups(article);
  if (groups.length === 0) {
    return (
      <Text size="sm" c="dimmed" p="md">
        {t('reading.noRecords')}
      </Text>
    );
  }
  return (
    <ul className={classes.cards}>
      {groups.map((group) => (
        <RecordCard key={group.recordId} group={group} />
      ))}
    </ul>
  );
}

function RecordCard({ group: { recordId, recordKind, label, passages } }: { group: RecordGroup }) {
  const { t } = useTranslation();
  const { article } = useReading();
  const href = recordHref(recordKind, recordId);
  return (
    <li className={classes.card}>
      <div className={classes.cardHead}>
        <span className={classes.cardKind}>
          <KindBadge kind={recordKind} />
          {href && <Link href={href}>{t('reading.openRecord')}</Link>}
        </span>
        <span className={classes.cardTitle}>{label}</span>
      </div>
      <ul className={classes.quotes} lang={article.language}>
        {passages.map((passage) => (
          <PassageLine key={passage.id} passage={passage} />
        ))}
      </ul>
    </li>
  );
}

function PassageLine({ passage }: { passage: RecordGroup['passages'][number] }) {
  const { dispatch } = useReading();
  const { current, card } = useCurrentCard<HTMLButtonElement>(passage.id);
  return (
    <li>
      <UnstyledButton
        ref={card}
        className={classes.quote}
        aria-current={current || undefined}
        onClick={() =>
          dispatch({ type: 'choose', item: { id: passage.id, tab: 'records', spans: [passage] }, by: 'panel' })
        }
      >
        <q>{passage.exact}</q>
      </UnstyledButton>
    </li>
  );
}
