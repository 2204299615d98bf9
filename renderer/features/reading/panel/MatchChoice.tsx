import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { SuggestionDetail } from '../../../../core/api/schemas/article.ts';
import { useReading } from '../reading-context.ts';
import classes from './panel.module.css';

interface MatchChoiceProps {
  readonly id: string;
  readonly match: NonNullable<SuggestionDetail['match']>;
}

/** The record that accepting would merge into and the facts that speak for it; the editor may keep them apart. */
export function MatchChoice({ id, match }: MatchChoiceProps) {
  const { t } = useTranslation();
  const { state, dispatch } = useReading();
  const reasons = match.reasons.map((reason) => t(`reading.match.reason.${reason}`, { defaultValue: reason }));
  return (
    <div className={classes.match}>
      <p>
        {t('reading.match.same')} <strong>{match.label}</strong>
      </p>
      <p className={classes.quiet}>{t('reading.match.reasons', { reasons: reasons.join(', ') })}</p>
      <SegmentedControl
        size="xs"
        fullWidth
        aria-label={t('reading.match.choice')}
        data={[
          { value: 'merge', label: t('reading.match.merge') },
          { value: 'apart', label: t('reading.match.apart') },
        ]}
        value={state.apart.has(id) ? 'apart' : 'merge'}
        onChange={() => dispatch({ type: 'apart', id })}
      />
    </div>
  );
}
