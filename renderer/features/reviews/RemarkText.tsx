import { useTranslation } from 'react-i18next';
import type { Remark } from '../../../core/api/schemas/review.ts';
import type { Language } from '../../../core/model/language.ts';
import classes from './reviews.module.css';

/** What a colleague wrote: a comment under the words it is about, or the text before and after a change. */
export function RemarkText({ remark, language }: { remark: Remark; language: Language }) {
  const { t } = useTranslation();
  const { kind, about, before, after, heading, record } = remark;
  const place = [heading, record, about === 'note' && t('reviews.inNote')].filter(Boolean).join(' · ');
  return (
    <div className={classes.text} lang={language}>
      {place !== '' && <p className={classes.place}>{place}</p>}
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
