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
  const all = useChange({ ...orpc.suggestions.acceptAll.mutationOptions(), scope: IN_TURN }, ({ accepted }) =>
    t('reading.said.acceptedAll', { count: accepted }),
  );
  return {
    accept: (id: string, apart: boolean) => accept.mutate(apart ? { id, into: null } : { id }),
    /** Accepts a suggestion as the editor has corrected it. */
    acceptEdited: (id: string, fact: SuggestionDetail['fact'], apart: boolean) =>
      accept.mutate(apart ? { id, fact, into: null } : { id, fact }),
    reject: (id: string) => reject.mutate({ id }),
    acceptAll: () => all.mutate({ articleId }),
  };
}
