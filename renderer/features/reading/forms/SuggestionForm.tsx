import { useTranslation } from 'react-i18next';
import type { SuggestionDetail } from '../../../../core/api/schemas/article.ts';
import { after, itemsOf } from '../items.ts';
import { useReading } from '../reading-context.ts';
import { useSuggestionChanges } from '../use-suggestion-changes.ts';
import { DraftForm } from './DraftForm.tsx';
import { draftOfSuggestion, fieldsOfSuggestion } from './draft.ts';
import { readFact } from './read-draft.ts';

/** Corrects a suggestion; saving accepts it as corrected and goes on to the next. */
export function SuggestionForm({ suggestion }: { suggestion: SuggestionDetail }) {
  const { t } = useTranslation();
  const { article, state, dispatch } = useReading();
  const { acceptEdited } = useSuggestionChanges(article.id);
  const { id, kind } = suggestion;
  return (
    <DraftForm
      fields={fieldsOfSuggestion(kind)}
      initial={draftOfSuggestion(suggestion)}
      saveLabel={t('reading.form.acceptEdited')}
      save={(draft) => {
        acceptEdited(suggestion, readFact(suggestion, draft), state.otherwise.has(id));
        dispatch({ type: 'choose', item: after(itemsOf(article, 'suggestions'), id), by: 'keys' });
      }}
      cancel={() => dispatch({ type: 'task', task: null })}
    />
  );
}
