import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { orpc } from '../../api/client.ts';
import { errorText } from '../../ui/error-text.ts';
import { say } from '../../ui/toasts.ts';
import { download } from './download.ts';
import type { BriefOptions } from './use-brief-options.ts';

/** Writes the Word document of a brief and hands it to the browser's downloads; one at a time. */
export function useExport(options: BriefOptions & { readonly country: string }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const { mutate, isPending } = useMutation(
    orpc.briefs.export.mutationOptions({
      onSuccess: (file) => {
        download(file);
        say(t('briefs.exported', { file: file.name }));
        // The edition is in the list, and in the journal.
        return queries.invalidateQueries();
      },
      onError: (error) => say(t('briefs.exportFailed', { reason: errorText(error, t) }), { tone: 'bad' }),
    }),
  );
  return {
    writing: isPending,
    write: () => {
      if (!isPending) mutate(options);
    },
  };
}
