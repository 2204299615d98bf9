import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { StoryDetail } from '../../../../core/api/schemas/article.ts';
import { countryName } from '../../../../core/model/country.ts';
import { printDate } from '../../../ui/print-date.ts';
import classes from './panel.module.css';

/** The other articles that tell of the same event, and the facts that say so. */
export function StoryDetails({ story, articleId }: { story: StoryDetail; articleId: string }) {
  const { t, i18n } = useTranslation();
  const others = story.articles.filter(({ id }) => id !== articleId);
  return (
    <section className={classes.story}>
      <h2>{t('reading.story.title')}</h2>
      <ul>
        {others.map(({ id, label, language }) => (
          <li key={id}>
            <Link href={`/articles/${id}`} lang={language}>
              {label}
            </Link>{' '}
            <span className={classes.quiet}>{language.toUpperCase()}</span>
          </li>
        ))}
      </ul>
      <p>{t('reading.story.why')}</p>
      <ul>
        {story.reasons.map((reason) => (
          <li key={`${reason.kind} ${reason.value}`}>{reasonText(reason, t, i18n.language)}</li>
        ))}
      </ul>
    </section>
  );
}

type Reason = StoryDetail['reasons'][number];

/** A reason in words: codes, dates and kinds as the interface's language prints them. */
function reasonText({ kind, value }: Reason, t: TFunction, language: string): string {
  switch (kind) {
    case 'partner':
      return t('reading.story.partner', { value: namesOf(value, language) });
    case 'date':
      return t('reading.story.date', { value: printDate(value, language, t('date.noYear')) });
    case 'parties':
      return t('reading.story.parties', { count: Number(value) });
    case 'figures':
      return t('reading.story.figures', { value });
    case 'kinds':
      return t('reading.story.kinds', { value: kindsOf(value, t) });
  }
}

function namesOf(codes: string, language: string): string {
  return codes
    .split(', ')
    .map((code) => countryName(code, language))
    .join(', ');
}

/** `mou:5, plan:1` in words. */
function kindsOf(value: string, t: TFunction): string {
  return value
    .split(', ')
    .map((pair) => {
      const [kind = '', count = ''] = pair.split(':');
      return `${count} × ${t(`records.agreementKind.${kind}`)}`;
    })
    .join(', ');
}
