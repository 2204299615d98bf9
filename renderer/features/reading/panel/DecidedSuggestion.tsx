import { Badge } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { SuggestionDetail } from '../../../../core/api/schemas/article.ts';
import { Headline } from './Headline.tsx';
import classes from './panel.module.css';
import { recordHref } from './record-href.ts';

const COLOURS = { accepted: 'teal', edited: 'teal', rejected: 'gray' } as const;

/** A suggestion that was decided, with the way to the record that it became. */
export function DecidedSuggestion({ suggestion }: { suggestion: SuggestionDetail }) {
  const { t } = useTranslation();
  const { state, kind, recordId } = suggestion;
  const href = recordId && recordHref(kind, recordId);
  if (state === 'pending') return null;
  return (
    <li className={classes.card}>
      <div className={classes.cardHead}>
        <Headline suggestion={suggestion} />
        <span className={classes.decision}>
          <Badge size="sm" variant="light" color={COLOURS[state]}>
            {t(`reading.state.${state}`)}
          </Badge>
          {href && <Link href={href}>{t('reading.openRecord')}</Link>}
        </span>
      </div>
    </li>
  );
}
