import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Settings } from '../../../core/api/schemas/desk.ts';
import { orpc } from '../../api/client.ts';
import { errorText } from '../../ui/error-text.ts';
import { say } from '../../ui/toasts.ts';

/** Saves some of the settings; the whole window follows, because all that it shows may depend on them. */
export function useSaveSettings(): (change: Partial<Settings>) => void {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const { mutate } = useMutation(
    orpc.workspace.saveSettings.mutationOptions({
      onSuccess: () => {
        say(t('settings.saved'));
        return queries.invalidateQueries();
      },
      onError: (error) => say(errorText(error, t), { tone: 'bad' }),
    }),
  );
  return (change) => mutate(change);
}
