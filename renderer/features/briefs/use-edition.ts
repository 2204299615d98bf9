import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { EditionRow } from '../../../core/api/schemas/brief.ts';
import { orpc } from '../../api/client.ts';
import { errorText } from '../../ui/error-text.ts';
import { say } from '../../ui/toasts.ts';
import { download } from './download.ts';

/** What can be done with an edition that has left the desk: have its document again, prove it unchanged. */
export function useEdition({ id, reference }: Pick<EditionRow, 'id' | 'reference'>) {
  const { t } = useTranslation();
  const failed = (error: unknown) => say(errorText(error, t), { tone: 'bad' });
  const document = useMutation(
    orpc.briefs.edition.mutationOptions({
      onSuccess: (file) => {
        download(file);
        say(t('briefs.exported', { file: file.name }));
      },
      onError: failed,
    }),
  );
  const proof = useMutation(
    orpc.briefs.prove.mutationOptions({
      onSuccess: ({ intact, redrawn }) => {
        if (!intact) say(t('briefs.edition.damaged', { reference }), { tone: 'bad' });
        else say(t(redrawn ? 'briefs.edition.same' : 'briefs.edition.intact', { reference }));
      },
      onError: failed,
    }),
  );
  return {
    busy: document.isPending || proof.isPending,
    fetch: () => document.mutate({ id }),
    prove: () => proof.mutate({ id }),
  };
}
