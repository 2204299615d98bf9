import { useTranslation } from 'react-i18next';
import type { Remark } from '../../../core/api/schemas/review.ts';
import type { Language } from '../../../core/model/language.ts';
import classes from './reviews.module.css';

/** What a colleague wrote: a comment under the words it is about, or the text before and after a change. */
export function RemarkText({ remark, language }: { remark: Remark; language: Language }) {
  const { t } = useTranslation();
  const { kind, about, before, after, heading } = remark;
  return (
    <div className={classes.text} lang={language}>
      {(heading || about === 'note') && (
        <p className={classes.quiet}>
          {[heading, about === 'note' && t('reviews.inNote')].filter(Boolean).join(' · ')}
        </p>
      )}
      {kind === 'comment' ? (
        <>
          {before && (
            <p>
              <q>{before}</q>
            </p>
          )}
          <p className={classes.comment}>{after}</p>
        </>
      ) : (
        <p>
          {before && <del>{before}</del>}
          {before && after && ' '}
          {after && <ins>{after}</ins>}
        </p>
      )}
    </div>
  );
}
