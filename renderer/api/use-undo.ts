import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useActionName } from '../features/history/use-action-name.ts';
import { errorText } from '../ui/error-text.ts';
import { say } from '../ui/toasts.ts';
import { orpc } from './client.ts';

type Step = { readonly action: string; readonly subject: string } | null;

/** Takes back the latest change, or makes it again; says which one it was. */
export function useUndo(): { readonly undo: () => void; readonly redo: () => void } {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const actionName = useActionName();
  const tell = (key: 'undone' | 'redone', step: Step) => {
    say(
      step ? t(`change.${key}`, { what: actionName(step.action), subject: step.subject }) : t(`change.nothing.${key}`),
      { topic: 'change' },
    );
    return queries.invalidateQueries();
  };
  // One after the other, however quickly the keys are pressed.
  const shared = {
    scope: { id: 'history' },
    onError: (error: unknown) => {
      say(errorText(error, t), { tone: 'bad' });
    },
  };
  const undo = useMutation({
    ...orpc.history.undo.mutationOptions(),
    ...shared,
    onSuccess: (step: Step) => tell('undone', step),
  });
  const redo = useMutation({
    ...orpc.history.redo.mutationOptions(),
    ...shared,
    onSuccess: (step: Step) => tell('redone', step),
  });
  return { undo: () => undo.mutate(undefined), redo: () => redo.mutate(undefined) };
}
