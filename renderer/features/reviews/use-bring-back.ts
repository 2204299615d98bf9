import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { orpc } from '../../api/client.ts';
import { errorText } from '../../ui/error-text.ts';
import { say } from '../../ui/toasts.ts';

/**
 * Lets the editor choose a document that came back, reads it, and goes to its remarks.
 * @returns `choose`, which may be given the edition that it was, where the document can no longer say
 */
export function useBringBack() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [, navigate] = useLocation();
  const { mutate, isPending } = useMutation(
    orpc.reviews.read.mutationOptions({
      onSuccess: async ({ id, known }, { file }) => {
        if (known) say(t('reviews.known', { file: file.name }));
        await queries.invalidateQueries();
        navigate(`/reviews/${id}`);
      },
      onError: (error) => say(t('reviews.failed', { reason: errorText(error, t) }), { tone: 'bad' }),
    }),
  );
  const choose = (editionId?: string) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = '.docx';
    input.addEventListener('change', () => {
      const [file] = input.files ?? [];
      if (file) mutate(editionId === undefined ? { file } : { file, editionId });
    });
    input.click();
  };
  return { choose, reading: isPending };
}
