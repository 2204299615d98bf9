import { type KeyboardEvent, type RefObject, useCallback } from 'react';
import type { Span } from '../../../../core/model/span.ts';
import { rangeOf } from './dom-offsets.ts';

type Move = readonly ['forward' | 'backward', string];

/** How far an arrow key goes: letters and lines, with Ctrl words and paragraphs. */
const MOVES: Readonly<Record<string, readonly [plain: Move, withCtrl: Move]>> = {
  ArrowRight: [
    ['forward', 'character'],
    ['forward', 'word'],
  ],
  ArrowLeft: [
    ['backward', 'character'],
    ['backward', 'word'],
  ],
  ArrowDown: [
    ['forward', 'line'],
    ['forward', 'paragraph'],
  ],
  ArrowUp: [
    ['backward', 'line'],
    ['backward', 'paragraph'],
  ],
  Home: [
    ['backward', 'lineboundary'],
    ['backward', 'documentboundary'],
  ],
  End: [
    ['forward', 'lineboundary'],
    ['forward', 'documentboundary'],
  ],
};

interface Caret {
  /** Arrows move a caret through the text, with Shift they select: the text can be marked without a mouse. */
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** Selects the sentence at the caret; again: the next one too. */
  readonly selectSentence: () => void;
}

/** A caret for a text that is not an entry box. It starts at `home`, the passage that is looked at. */
export function useCaret(root: RefObject<HTMLElement | null>, home: Span): Caret {
  const caret = useCallback((): Selection | null => {
    const selection = document.getSelection();
    const element = root.current;
    if (!selection || !element) return null;
    if (!selection.focusNode || !element.contains(selection.focusNode)) {
      const range = rangeOf(element, home);
      if (!range) return null;
      selection.collapse(range.startContainer, range.startOffset);
    }
    return selection;
  }, [root, home]);

  const onKeyDown = (event: KeyboardEvent) => {
    const moves = MOVES[event.key];
    if (!moves || event.altKey) return;
    const selection = caret();
    if (!selection) return;
    const [direction, granularity] = event.ctrlKey || event.metaKey ? moves[1] : moves[0];
    const before = [selection.focusNode, selection.focusOffset] as const;
    selection.modify(event.shiftKey ? 'extend' : 'move', direction, granularity);
    if (!root.current?.contains(selection.focusNode) && before[0]) selection.extend(...(before as [Node, number]));
    event.preventDefault();
    event.stopPropagation();
    intoView(selection);
  };

  const selectSentence = () => {
    const selection = caret();
    if (!selection) return;
    if (selection.isCollapsed) selection.modify('move', 'backward', 'sentenceboundary');
    selection.modify('extend', 'forward', 'sentence');
    intoView(selection);
  };
  return { onKeyDown, selectSentence };
}

function intoView({ focusNode }: Selection): void {
  const element = focusNode instanceof Element ? focusNode : focusNode?.parentElement;
  element?.scrollIntoView({ block: 'nearest' });
}
