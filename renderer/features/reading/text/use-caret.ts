import { type KeyboardEvent, type RefObject, useCallback, useEffect } from 'react';
import type { Span } from '../../../../core/model/span.ts';
import { offsetOf, rangeOf } from './dom-offsets.ts';

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

/**
 * A caret for a text that is not an entry box. It starts at `home`, the passage that is looked at; `grow` tells how far
 * a selection goes next when it is taken sentence by sentence.
 */
export function useCaret(
  root: RefObject<HTMLElement | null>,
  home: Span,
  grow: (selected: Span) => Span | null,
): Caret {
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

  useEffect(() => {
    const controller = new AbortController();
    const draw = () => drawCaret(root.current);
    for (const event of ['selectionchange', 'focusin', 'focusout']) {
      document.addEventListener(event, draw, { signal: controller.signal });
    }
    return () => {
      controller.abort();
      CSS.highlights.delete(CARET);
    };
  }, [root]);

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
    const element = root.current;
    if (!selection || !element) return;
    const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
    const ends = [offsetOf(element, anchorNode, anchorOffset), offsetOf(element, focusNode, focusOffset)];
    const [start = null, end = null] = ends.toSorted((a, b) => (a ?? 0) - (b ?? 0));
    const next = start === null || end === null ? null : grow({ start, end });
    const range = next && rangeOf(element, next);
    if (!range) return;
    selection.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
    intoView(selection);
  };
  return { onKeyDown, selectSentence };
}

const CARET = 'mark-caret';
const OVER_ALL_MARKS = 100;

/** Shows where the caret stands by marking the letter behind it; only for those who came to the text by keys. */
function drawCaret(element: HTMLElement | null): void {
  CSS.highlights.delete(CARET);
  const selection = document.getSelection();
  const node = selection?.focusNode;
  if (!element?.matches(':focus-visible') || !selection?.isCollapsed || !node || !element.contains(node)) return;
  const length = node.textContent?.length ?? 0;
  if (node.nodeType !== Node.TEXT_NODE || length === 0) return;
  const at = Math.min(selection.focusOffset, length - 1);
  const range = document.createRange();
  range.setStart(node, at);
  range.setEnd(node, at + 1);
  const highlight = new Highlight(range);
  highlight.priority = OVER_ALL_MARKS;
  CSS.highlights.set(CARET, highlight);
}

function intoView({ focusNode }: Selection): void {
  const element = focusNode instanceof Element ? focusNode : focusNode?.parentElement;
  element?.scrollIntoView({ block: 'nearest' });
}
