import { Button } from '@mantine/core';
import { type MouseEvent, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { readableBlocks } from '../../../../core/model/article.ts';
import { findItem } from '../items.ts';
import classes from '../reading.module.css';
import { useReading } from '../reading-context.ts';
import { Blocks } from './Blocks.tsx';
import { offsetAt } from './dom-offsets.ts';
import './highlights.css';
import { itemsAt, marksOf } from './marks.ts';
import { SelectionBar } from './SelectionBar.tsx';
import { growToSentence, sentencesOf } from './sentences.ts';
import { useCaret } from './use-caret.ts';
import { useHighlights } from './use-highlights.ts';
import { useReveal } from './use-reveal.ts';
import { useTextSelection } from './use-text-selection.ts';

/** The article set for reading, with all marks over it. A press on a mark opens what it belongs to. */
export function ArticleText() {
  const { t } = useTranslation();
  const { article, state, dispatch } = useReading();
  const root = useRef<HTMLElement>(null);
  const marks = useMemo(() => marksOf(article), [article]);
  const current = useMemo(() => findItem(article, state.current), [article, state.current]);
  const emphasis = useMemo(() => {
    const { task, target } = state;
    const span = task && task.kind !== 'edit' ? task.span : null;
    const cue = article.suggestions.find(({ id }) => id === current?.id)?.fact.cues ?? [];
    return { current: current?.spans ?? [], cue, target: target ? [target] : [], task: span ? [span] : [] };
  }, [article, current, state]);
  useHighlights(root, marks, emphasis, state.furniture);
  useReveal(root, state.reveal, state.furniture);
  const readable = readableBlocks(article);
  const shown = state.furniture ? article.blocks : readable;
  const furniture = article.blocks.length - readable.length;
  const selection = useTextSelection(root, article.text);
  const caret = useCaret(root, current?.spans[0] ?? article.blocks[0] ?? { start: 0, end: 0 }, (selected) =>
    growToSentence(sentencesOf(article.text, shown, article.language), selected),
  );

  const onClick = (event: MouseEvent) => {
    const offset = root.current && offsetAt(root.current, event.clientX, event.clientY);
    if (offset === null || document.getSelection()?.isCollapsed === false) return;
    const [hit = null] = itemsAt(marks, offset, state.current);
    const item = findItem(article, hit);
    if (item) dispatch({ type: 'choose', item, by: 'text' });
  };
  return (
    <div className={classes.textColumn}>
      <article
        ref={root}
        className={classes.text}
        lang={article.language}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the text is scrolled and selected with the keys.
        tabIndex={0}
        aria-label={t('reading.text')}
        onClick={onClick}
        onKeyDown={caret.onKeyDown}
      >
        <Blocks text={article.text} blocks={shown} />
      </article>
      {furniture > 0 && (
        <Button
          variant="subtle"
          color="gray"
          className={classes.furnitureSwitch}
          onClick={() => dispatch({ type: 'furniture' })}
        >
          {t(state.furniture ? 'reading.furniture.hide' : 'reading.furniture.show', { count: furniture })}
        </Button>
      )}
      <SelectionBar root={root} selection={state.task ? null : selection} selectSentence={caret.selectSentence} />
    </div>
  );
}
