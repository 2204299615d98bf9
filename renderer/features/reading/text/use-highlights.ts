import { type RefObject, useLayoutEffect } from 'react';
import type { Span } from '../../../../core/model/span.ts';
import { rangeOf, shownBlocks } from './dom-offsets.ts';
import type { Mark, MarkKind } from './marks.ts';

/** Marks that are not an item's own: the chosen one and its cue words, the one a link led to, the one a form is open for. */
export type Emphasis = 'current' | 'cue' | 'target' | 'task';

/** Later ones are painted over earlier ones. */
const PAINT_ORDER: readonly (MarkKind | Emphasis)[] = [
  ...(['record', 'agreement', 'engagement', 'commitment', 'figure', 'person', 'annotation'] as const),
  ...(['target', 'current', 'task', 'cue'] as const),
];

/**
 * Paints marks over the text with the CSS Custom Highlight API: the text stays as it is, and marks may overlap.
 * Runs again when `shown` changes, because hidden blocks have no ranges.
 */
export function useHighlights(
  root: RefObject<HTMLElement | null>,
  marks: readonly Mark[],
  emphasis: Readonly<Record<Emphasis, readonly Span[]>>,
  shown: unknown,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: `shown` says that the blocks on the page are others now.
  useLayoutEffect(() => {
    const element = root.current;
    if (!element) return;
    const spansOf = (name: MarkKind | Emphasis): readonly Span[] =>
      name in emphasis ? emphasis[name as Emphasis] : marks.filter(({ kind }) => kind === name).map(({ span }) => span);
    const blocks = shownBlocks(element);
    for (const [priority, name] of PAINT_ORDER.entries()) {
      const ranges = spansOf(name)
        .map((span) => rangeOf(element, span, blocks))
        .filter((range) => range !== null);
      const highlight = new Highlight(...ranges);
      highlight.priority = priority;
      CSS.highlights.set(`mark-${name}`, highlight);
    }
    return () => {
      for (const name of PAINT_ORDER) CSS.highlights.delete(`mark-${name}`);
    };
  }, [root, marks, emphasis, shown]);
}
