import { type UseMutationOptions, type UseMutationResult, useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { errorText } from '../ui/error-text.ts';
import { say } from '../ui/toasts.ts';
import { useUndo } from './use-undo.ts';

/**
 * A call that changes something. Once it is done, everything shown is asked for again, and a notice says what was done,
 * with a button to undo it; if it fails, the notice says why and that nothing was changed.
 * @param options `orpc.noun.verb.mutationOptions()`
 * @param said what was done, in the interface's language
 */
export function useChange<Output, Failure, Input, Context>(
  options: UseMutationOptions<Output, Failure, Input, Context>,
  said: string | ((output: Output, input: Input) => string),
): UseMutationResult<Output, Failure, Input, Context> {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const { undo } = useUndo();
  return useMutation({
    ...options,
    onSuccess: (output, input) => {
      // Undo takes back the latest change, so only the latest change may offer it.
      say(typeof said === 'string' ? said : said(output, input), {
        topic: 'change',
        action: { label: t('change.undo'), run: undo },
      });
      return queries.invalidateQueries();
    },
    onError: (error) => {
      say(t('change.failed', { reason: errorText(error, t) }), { tone: 'bad' });
    },
  });
}
