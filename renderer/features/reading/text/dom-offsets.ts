import type { Span } from '../../../../core/model/span.ts';

/**
 * Between the canonical text and the page: every block on the page holds one text node and says in `data-start` at which
 * offset of the canonical text it begins.
 */
const BLOCK = '[data-start]';

function blockOf(node: Node | null, root: HTMLElement): HTMLElement | null {
  const element = node instanceof Element ? node : (node?.parentElement ?? null);
  const block = element?.closest<HTMLElement>(BLOCK) ?? null;
  return block && root.contains(block) ? block : null;
}

const startOf = (block: HTMLElement) => Number(block.dataset.start);
const endOf = (block: HTMLElement) => startOf(block) + (block.textContent?.length ?? 0);

/** The offset in the canonical text of a point on the page; null outside the text. */
export function offsetOf(root: HTMLElement, node: Node | null, offset: number): number | null {
  const block = blockOf(node, root);
  if (!block) return null;
  if (node === block.firstChild) return startOf(block) + offset;
  // A point between elements: before the block's text or behind it.
  return offset === 0 ? startOf(block) : endOf(block);
}

/** A block on the page: its text, and where in the canonical text that stands. */
export interface ShownBlock extends Span {
  readonly node: Node;
}

/** The blocks on the page, in order. */
export function shownBlocks(root: HTMLElement): readonly ShownBlock[] {
  return [...root.querySelectorAll<HTMLElement>(BLOCK)].flatMap((block) =>
    block.firstChild ? [{ node: block.firstChild, start: startOf(block), end: endOf(block) }] : [],
  );
}

/**
 * A span as a range of the page; null when one of its ends is not shown.
 * @param blocks those on the page, where the caller has many spans to look up
 */
export function rangeOf(root: HTMLElement, span: Span, blocks = shownBlocks(root)): Range | null {
  const first = blocks.find(({ start, end }) => start <= span.start && span.start < end);
  const last = blocks.findLast(({ start, end }) => start < span.end && span.end <= end);
  if (!first || !last) return null;
  const range = document.createRange();
  range.setStart(first.node, span.start - first.start);
  range.setEnd(last.node, span.end - last.start);
  return range;
}

/** What is selected of the text, without the blanks at its ends; null when nothing is. */
export function selectedSpan(root: HTMLElement, text: string): Span | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!root.contains(range.commonAncestorContainer)) return null;
  const start = offsetOf(root, range.startContainer, range.startOffset);
  const end = offsetOf(root, range.endContainer, range.endOffset);
  return start === null || end === null ? null : trimSpan(text, { start, end });
}

/** A span without the blanks at its ends; null when nothing else is in it. */
export function trimSpan(text: string, { start, end }: Span): Span | null {
  const words = text.slice(start, end);
  const trimmed = words.trim();
  if (trimmed === '') return null;
  const from = start + words.indexOf(trimmed);
  return { start: from, end: from + trimmed.length };
}

/** The offset under a point of the window; null where there is no text. */
export function offsetAt(root: HTMLElement, x: number, y: number): number | null {
  const caret = document.caretPositionFromPoint(x, y);
  if (!caret) return null;
  const block = blockOf(caret.offsetNode, root);
  // The browser gives the nearest letter also for a point beside the text.
  const over = block && [...blockRects(block)].some((rect) => inside(rect, x, y));
  return over ? offsetOf(root, caret.offsetNode, caret.offset) : null;
}

function blockRects(block: HTMLElement): DOMRectList {
  const range = document.createRange();
  range.selectNodeContents(block);
  return range.getClientRects();
}

function inside(rect: DOMRect, x: number, y: number): boolean {
  return rect.left <= x && x <= rect.right && rect.top <= y && y <= rect.bottom;
}
