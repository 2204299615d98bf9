import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Settings } from '../../core/api/schemas/desk.ts';
import { orpc } from '../api/client.ts';
import { errorText } from '../ui/error-text.ts';
import { say } from '../ui/toasts.ts';

/** Saves a setting whose effect is seen at once, so that nothing needs to be said unless it fails. */
export function useQuietSave(): (change: Partial<Settings>) => void {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const { mutate } = useMutation(
    orpc.workspace.saveSettings.mutationOptions({
      onSuccess: () => queries.invalidateQueries(),
      onError: (error) => {
        say(t('change.failed', { reason: errorText(error, t) }), { tone: 'bad' });
      },
    }),
  );
  return (change) => mutate(change);
}
