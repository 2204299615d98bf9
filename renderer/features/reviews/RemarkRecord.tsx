import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Remark } from '../../../core/api/schemas/review.ts';
import { CitationLink } from '../briefs/paper/CitationLink.tsx';
import { fieldLabel } from '../reading/field-label.ts';
import { recordHref } from '../reading/panel/record-href.ts';
import classes from './reviews.module.css';
import { Value } from './Value.tsx';

/** The record beside a remark: what the registry says now, what is proposed, and the passages that carry it. */
export function RemarkRecord({ remark }: { remark: Remark }) {
  const { t } = useTranslation();
  const { kind, claim, current, record, value, after, citations } = remark;
  const href = claim && recordHref(claim.recordKind, claim.recordId);
  const proposes = kind === 'change' && claim !== null && after !== null;
  return (
    <div className={classes.record}>
      {claim && (
        <dl>
          <div>
            <dt>{t('reviews.record')}</dt>
            <dd>{record === null ? t('reviews.gone') : href ? <Link href={href}>{record}</Link> : record}</dd>
          </div>
          <div>
            <dt>{t('reviews.now', { field: t(fieldLabel(claim.field)) })}</dt>
            <dd>{current?.text ?? t('records.notStated')}</dd>
          </div>
          {proposes && (
            <div>
              <dt>{t('reviews.proposed')}</dt>
              <dd>{value === null ? t('reviews.noValue') : <Value claim={claim} value={value} />}</dd>
            </div>
          )}
        </dl>
      )}
      {citations.length > 0 && (
        <ul className={classes.evidence}>
          {citations.map((citation) => (
            <li key={citation.passageId}>
              <CitationLink citation={citation}>
                {citation.label}: <q lang={citation.language}>{citation.exact}</q>
              </CitationLink>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
