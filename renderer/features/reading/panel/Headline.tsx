import { useTranslation } from 'react-i18next';
import type { SuggestionDetail } from '../../../../core/api/schemas/article.ts';
import { DateText } from '../../../ui/DateText.tsx';
import { useReading } from '../reading-context.ts';
import { KindBadge } from './KindBadge.tsx';
import classes from './panel.module.css';

/** A suggestion in a line: of which kind, on what, when. */
export function Headline({ suggestion }: { suggestion: SuggestionDetail }) {
  const { t } = useTranslation();
  const { article } = useReading();
  const words = headline(suggestion);
  const date = 'date' in suggestion.fact ? suggestion.fact.date : null;
  return (
    <>
      <span className={classes.cardKind}>
        <KindBadge kind={suggestion.kind} />
        {date && <DateText edtf={date} />}
      </span>
      <span className={classes.cardTitle} lang={words ? article.language : undefined}>
        {words || t('reading.untitled')}
      </span>
    </>
  );
}

/** The words of a fact that tell it from others. */
export function headline({ kind, fact }: Pick<SuggestionDetail, 'kind' | 'fact'>): string {
  if (kind === 'agreement' && 'subject' in fact)
    return fact.subject ?? fact.parties.map(({ name }) => name).join(' – ');
  if (kind === 'engagement' && 'with' in fact) return fact.with.join('; ') || (fact.evidence[0]?.exact ?? '');
  if ('name' in fact) return fact.name;
  return 'exact' in fact ? fact.exact : '';
}
