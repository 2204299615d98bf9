import { SegmentedControl } from '@mantine/core';
import { IconCheck, IconQuestionMark } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { SuggestionDetail } from '../../../../core/api/schemas/article.ts';
import type { MatchReason } from '../../../../core/model/match.ts';
import { useTaxonomy } from '../../records/use-taxonomy.ts';
import { useReading } from '../reading-context.ts';
import { reasonWords } from './match-words.ts';
import classes from './panel.module.css';
import { recordHref } from './record-href.ts';

interface MatchChoiceProps {
  readonly suggestion: SuggestionDetail;
  readonly match: NonNullable<SuggestionDetail['match']>;
}

/** The record that may be the same, what speaks for it and what is in doubt; whether accepting merges is the editor's. */
export function MatchChoice({ suggestion: { id, kind }, match }: MatchChoiceProps) {
  const { t } = useTranslation();
  const { state, dispatch } = useReading();
  const { certainty, recordId, label, reasons } = match;
  const href = recordHref(kind, recordId);
  const merges = (certainty === 'sure') !== state.otherwise.has(id);
  return (
    <div className={classes.match} data-certainty={certainty}>
      <p>
        {t(`reading.match.certainty.${certainty}`)} <strong>{href ? <Link href={href}>{label}</Link> : label}</strong>
      </p>
      <Reasons kind={kind} reasons={reasons} />
      <SegmentedControl
        size="xs"
        fullWidth
        aria-label={t('reading.match.choice')}
        data={[
          { value: 'merge', label: t('reading.match.merge') },
          { value: 'apart', label: t('reading.match.apart') },
        ]}
        value={merges ? 'merge' : 'apart'}
        onChange={() => dispatch({ type: 'otherwise', id })}
      />
    </div>
  );
}

function Reasons({ kind, reasons }: { kind: SuggestionDetail['kind']; reasons: readonly MatchReason[] }) {
  const { t, i18n } = useTranslation();
  const { label } = useTaxonomy();
  return (
    <ul className={classes.reasons}>
      {reasons.map((reason) => (
        <li key={reason.fact} data-says={reason.says}>
          {reason.says === 'for' ? <IconCheck size={14} aria-hidden /> : <IconQuestionMark size={14} aria-hidden />}
          <span>
            {t(`reading.match.${reason.says}.${reason.fact}`, {
              value: reasonWords(reason, { t, language: i18n.language, kind, field: label }),
            })}
          </span>
        </li>
      ))}
    </ul>
  );
}
