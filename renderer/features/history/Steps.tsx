import { Button, Group } from '@mantine/core';
import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useStatus } from '../../api/use-status.ts';
import { useUndo } from '../../api/use-undo.ts';
import { useActionName } from './use-action-name.ts';

/** One step back and one forth, each named. */
export function Steps() {
  const { t } = useTranslation();
  const actionName = useActionName();
  const { undo, redo } = useUndo();
  const { data: status } = useStatus();
  const back = status?.undo;
  const forth = status?.redo;
  return (
    <Group gap="xs">
      <Button
        variant="default"
        size="xs"
        leftSection={<IconArrowBackUp size={16} aria-hidden />}
        disabled={!back}
        onClick={undo}
        aria-keyshortcuts="Control+Z"
      >
        {back ? t('history.undoWhat', { what: actionName(back.action) }) : t('history.nothingToUndo')}
      </Button>
      <Button
        variant="default"
        size="xs"
        leftSection={<IconArrowForwardUp size={16} aria-hidden />}
        disabled={!forth}
        onClick={redo}
        aria-keyshortcuts="Control+Shift+Z"
      >
        {forth ? t('history.redoWhat', { what: actionName(forth.action) }) : t('history.nothingToRedo')}
      </Button>
    </Group>
  );
}
