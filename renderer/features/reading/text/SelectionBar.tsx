import { Button, Kbd, Paper } from '@mantine/core';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { Span } from '../../../../core/model/span.ts';
import { say } from '../../../ui/toasts.ts';
import { useCommands } from '../../../use-commands.ts';
import classes from '../reading.module.css';
import { useReading } from '../reading-context.ts';
import { SELECTION_TASKS, type SelectionTask } from '../reading-state.ts';
import { rangeOf, selectedSpan } from './dom-offsets.ts';

const KEYS: Readonly<Record<SelectionTask, string>> = {
  annotate: 'c',
  agreement: '1',
  engagement: '2',
  commitment: '3',
  attach: '4',
};

interface SelectionBarProps {
  readonly root: RefObject<HTMLElement | null>;
  readonly selection: Span | null;
  readonly selectSentence: () => void;
}

/** What can be done with the selected passage, in a bar beside it and by keys. */
export function SelectionBar({ root, selection, selectSentence }: SelectionBarProps) {
  const { t } = useTranslation();
  const { article, dispatch } = useReading();
  const start = (kind: SelectionTask) => {
    // Read anew: keys may come quicker than the browser tells of a selection.
    const span = root.current && selectedSpan(root.current, article.text);
    if (!span) {
      say(t('reading.selectFirst'));
      return;
    }
    dispatch({ type: 'task', task: { kind, span } });
    document.getSelection()?.removeAllRanges();
  };
  const commands = SELECTION_TASKS.map((kind) => ({
    id: `selection.${kind}`,
    label: `reading.task.${kind}`,
    keys: [KEYS[kind]],
    run: () => start(kind),
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
      {SELECTION_TASKS.map((kind) => (
        <Button
          key={kind}
          variant="subtle"
          size="compact-sm"
          rightSection={
            <Kbd size="xs" className={classes.barKey} aria-hidden>
              {KEYS[kind]}
            </Kbd>
          }
          title={t(`reading.task.${kind}`)}
          aria-keyshortcuts={KEYS[kind]}
          onClick={() => start(kind)}
        >
          {t(`reading.bar.${kind}`)}
        </Button>
      ))}
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
