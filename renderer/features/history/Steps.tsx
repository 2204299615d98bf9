import { Button, Group } from '@mantine/core';
import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { orpc } from '../../api/client.ts';
import { useActionName } from './use-action-name.ts';

/** One step back and one forth, each named. */
export function Steps() {
  const { t } = useTranslation();
  const actionName = useActionName();
  const queries = useQueryClient();
  const { data: status } = useQuery(orpc.workspace.status.queryOptions());
  const after = { onSettled: () => queries.invalidateQueries() };
  const undo = useMutation(orpc.history.undo.mutationOptions(after));
  const redo = useMutation(orpc.history.redo.mutationOptions(after));
  const back = status?.undo;
  const forth = status?.redo;
  return (
    <Group gap="xs">
      <Button
        variant="default"
        size="xs"
        leftSection={<IconArrowBackUp size={16} aria-hidden />}
        disabled={!back || undo.isPending}
        onClick={() => undo.mutate(undefined)}
        aria-keyshortcuts="Control+Z"
      >
        {back ? t('history.undoWhat', { what: actionName(back.action) }) : t('history.nothingToUndo')}
      </Button>
      <Button
        variant="default"
        size="xs"
        leftSection={<IconArrowForwardUp size={16} aria-hidden />}
        disabled={!forth || redo.isPending}
        onClick={() => redo.mutate(undefined)}
        aria-keyshortcuts="Control+Shift+Z"
      >
        {forth ? t('history.redoWhat', { what: actionName(forth.action) }) : t('history.nothingToRedo')}
      </Button>
    </Group>
  );
}
