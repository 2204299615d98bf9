import { Button, Kbd, Paper } from '@mantine/core';
import {
  IconCheckbox,
  IconLink,
  IconMessagePlus,
  IconSignature,
  IconUsers,
  type TablerIcon,
} from '@tabler/icons-react';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { Span } from '../../../../core/model/span.ts';
import { useCommands } from '../../../use-commands.ts';
import classes from '../reading.module.css';
import { useReading } from '../reading-context.ts';
import { SELECTION_TASKS, type SelectionTask } from '../reading-state.ts';
import { rangeOf } from './dom-offsets.ts';

const LOOKS: Readonly<Record<SelectionTask, readonly [key: string, icon: TablerIcon]>> = {
  annotate: ['c', IconMessagePlus],
  agreement: ['1', IconSignature],
  engagement: ['2', IconUsers],
  commitment: ['3', IconCheckbox],
  attach: ['4', IconLink],
};

interface SelectionBarProps {
  readonly root: RefObject<HTMLElement | null>;
  readonly selection: Span | null;
  readonly selectSentence: () => void;
}

/** What can be done with the selected passage, in a bar beside it and by keys. */
export function SelectionBar({ root, selection, selectSentence }: SelectionBarProps) {
  const { t } = useTranslation();
  const { dispatch } = useReading();
  const start = (kind: SelectionTask) => {
    if (!selection) return;
    dispatch({ type: 'task', task: { kind, span: selection } });
    document.getSelection()?.removeAllRanges();
  };
  const commands = SELECTION_TASKS.map((kind) => ({
    id: `selection.${kind}`,
    label: `reading.task.${kind}`,
    keys: [LOOKS[kind][0]],
    run: () => start(kind),
    enabled: selection !== null,
  }));
  useCommands('reading.selection', [
    { id: 'selection.sentence', label: 'reading.selectSentence', keys: ['s'], run: selectSentence },
    ...commands,
  ]);
  const place = selection && barPlace(root.current, selection);
  if (!place) return null;
  return (
    // Pressing in the bar must not take the selection away.
    <Paper
      className={classes.selectionBar}
      style={place}
      shadow="md"
      withBorder
      role="toolbar"
      aria-label={t('reading.selection')}
      onMouseDown={(event) => event.preventDefault()}
    >
      {SELECTION_TASKS.map((kind) => {
        const [key, Icon] = LOOKS[kind];
        return (
          <Button
            key={kind}
            variant="subtle"
            size="compact-sm"
            leftSection={<Icon size={15} aria-hidden />}
            rightSection={
              <Kbd size="xs" aria-hidden>
                {key}
              </Kbd>
            }
            aria-keyshortcuts={key}
            onClick={() => start(kind)}
          >
            {t(`reading.task.${kind}`)}
          </Button>
        );
      })}
    </Paper>
  );
}

/** Under the end of the selection, within the column of the text. */
function barPlace(root: HTMLElement | null, span: Span): { top: number; left: number } | null {
  const column = root?.parentElement;
  const last = root && [...(rangeOf(root, span)?.getClientRects() ?? [])].at(-1);
  if (!column || !last) return null;
  const frame = column.getBoundingClientRect();
  return { top: last.bottom - frame.top + column.scrollTop + 6, left: 16 };
}
