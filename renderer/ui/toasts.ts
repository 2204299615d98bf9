/** A short notice at the edge of the window, with at most one thing to press. */
export interface Toast {
  readonly id: number;
  readonly text: string;
  readonly tone: 'plain' | 'bad';
  readonly action?: { readonly label: string; readonly run: () => void } | undefined;
  /** A notice takes the place of an earlier one of the same topic. */
  readonly topic?: string | undefined;
}

type ToastOptions = Pick<Toast, 'action' | 'topic'> & { readonly tone?: Toast['tone'] };

/** As many as are read at a glance; older ones give way. */
const MOST = 3;

let toasts: readonly Toast[] = [];
let nextId = 1;
const listeners = new Set<() => void>();

function set(next: readonly Toast[]): void {
  toasts = next;
  for (const listener of listeners) listener();
}

/** Tells the editor something in passing. Returns the id, to take it back with. */
export function say(text: string, options: ToastOptions = {}): number {
  const id = nextId;
  nextId += 1;
  const { tone = 'plain', action, topic } = options;
  const others = toasts.filter((toast) => topic === undefined || toast.topic !== topic);
  set([...others, { id, text, tone, action, topic }].slice(-MOST));
  return id;
}

export function dismiss(id: number): void {
  set(toasts.filter((toast) => toast.id !== id));
}

export function currentToasts(): readonly Toast[] {
  return toasts;
}

export function onToasts(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
