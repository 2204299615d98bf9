import type { Span } from '../../../core/model/span.ts';
import type { Item, Tab } from './items.ts';

/** What can be done with a selected passage. */
export const SELECTION_TASKS = ['annotate', 'agreement', 'engagement', 'commitment', 'attach'] as const;
export type SelectionTask = (typeof SELECTION_TASKS)[number];

/** A form that is open in the panel. */
export type Task =
  | { readonly kind: SelectionTask; readonly span: Span }
  | { readonly kind: 'edit'; readonly itemId: string };

export interface ReadingState {
  readonly tab: Tab;
  readonly current: string | null;
  /** Chosen by keys, the focus follows to the panel; chosen in the text, it stays there. */
  readonly chosenBy: 'keys' | 'pointer' | 'address';
  /** Where the text is scrolled to; a new object scrolls again. */
  readonly reveal: Span | null;
  /** The passage that the address led to, where it is no item's. */
  readonly target: Span | null;
  readonly task: Task | null;
  readonly furniture: boolean;
  /** Whether cards say what their rule looks for. */
  readonly why: boolean;
  /** Suggestions whose match is to be treated otherwise than offered: kept apart though sure, merged though doubtful. */
  readonly otherwise: ReadonlySet<string>;
}

export type ReadingAction =
  | { readonly type: 'tab'; readonly tab: Tab }
  | { readonly type: 'choose'; readonly item: Item | null; readonly by: 'keys' | 'panel' | 'text' }
  | { readonly type: 'go'; readonly span: Span; readonly item: Item | null; readonly furniture: boolean }
  | { readonly type: 'task'; readonly task: Task | null }
  | { readonly type: 'furniture' }
  | { readonly type: 'why' }
  | { readonly type: 'otherwise'; readonly id: string };

/** The desk as it is opened: the first suggestion that waits is chosen, so that the keys work at once. */
export function openingState(first: Item | null): ReadingState {
  return {
    tab: 'suggestions',
    current: first?.id ?? null,
    chosenBy: 'address',
    reveal: null,
    target: null,
    task: null,
    furniture: false,
    why: false,
    otherwise: new Set(),
  };
}

export function readingReducer(state: ReadingState, action: ReadingAction): ReadingState {
  switch (action.type) {
    case 'tab':
      return { ...state, tab: action.tab, task: null };
    case 'choose':
      return choose(state, action.item, action.by);
    case 'go':
      return {
        ...state,
        tab: action.item?.tab ?? state.tab,
        current: action.item?.id ?? null,
        chosenBy: 'address',
        reveal: { ...action.span },
        target: action.item ? null : action.span,
        task: null,
        furniture: state.furniture || action.furniture,
      };
    case 'task':
      return { ...state, task: action.task, tab: action.task?.kind === 'edit' ? 'suggestions' : state.tab };
    case 'furniture':
      return { ...state, furniture: !state.furniture };
    case 'why':
      return { ...state, why: !state.why };
    case 'otherwise':
      return { ...state, otherwise: state.otherwise.symmetricDifference(new Set([action.id])) };
  }
}

function choose(state: ReadingState, item: Item | null, by: 'keys' | 'panel' | 'text'): ReadingState {
  const [main] = item?.spans ?? [];
  return {
    ...state,
    tab: item?.tab ?? state.tab,
    current: item?.id ?? null,
    chosenBy: by === 'keys' ? 'keys' : 'pointer',
    // Chosen in the text, it is in sight already.
    reveal: main && by !== 'text' ? { ...main } : state.reveal,
    target: null,
    task: null,
  };
}
