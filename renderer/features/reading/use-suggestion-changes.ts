import { useTranslation } from 'react-i18next';
import type { SuggestionDetail } from '../../../core/api/schemas/article.ts';
import { orpc } from '../../api/client.ts';
import { useChange } from '../../api/use-change.ts';

/** Decisions are made one after the other, in the order of the keys pressed. */
const IN_TURN = { id: 'suggestions' };

/** What can be done with the suggestions of an article. */
export function useSuggestionChanges(articleId: string) {
  const { t } = useTranslation();
  const accept = useChange({ ...orpc.suggestions.accept.mutationOptions(), scope: IN_TURN }, ({ merged }) =>
    t(merged ? 'reading.said.merged' : 'reading.said.accepted'),
  );
  const reject = useChange(
    { ...orpc.suggestions.reject.mutationOptions(), scope: IN_TURN },
    t('reading.said.rejected'),
  );
  const all = useChange({ ...orpc.suggestions.acceptAll.mutationOptions(), scope: IN_TURN }, ({ accepted, left }) =>
    [
      t('reading.said.acceptedAll', { count: accepted }),
      ...(left.doubtful > 0 ? [t('reading.said.leftInDoubt', { count: left.doubtful })] : []),
      ...(left.unlikely > 0 ? [t('reading.said.leftUnlikely', { count: left.unlikely })] : []),
    ].join('. '),
  );
  return {
    /** `otherwise`: its match is to be treated otherwise than offered. */
    accept: (suggestion: SuggestionDetail, otherwise: boolean) =>
      accept.mutate({ id: suggestion.id, ...targetOf(suggestion, otherwise) }),
    /** Accepts a suggestion as the editor has corrected it. */
    acceptEdited: (suggestion: SuggestionDetail, fact: SuggestionDetail['fact'], otherwise: boolean) =>
      accept.mutate({ id: suggestion.id, fact, ...targetOf(suggestion, otherwise) }),
    reject: (id: string) => reject.mutate({ id }),
    /** What may be the same as a record, or is of a rule that is mostly rejected, is left for the editor to look at. */
    acceptAll: () => all.mutate({ articleId, doubtful: 'leave', unlikely: 'leave' }),
  };
}

/** The record to merge into, null for a new one; nothing where the desk's own choice stands. */
function targetOf({ match }: SuggestionDetail, otherwise: boolean): { into?: string | null } {
  if (match === null) return {};
  if (match.certainty === 'maybe') return { into: otherwise ? match.recordId : null };
  return otherwise ? { into: null } : {};
}
