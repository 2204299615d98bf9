import { desk } from '../../api/client.ts';
import type { ImportRun } from './import-run.ts';
import { runImport } from './import-run.ts';

/** The import outlives the screen that it was started from, so it is kept beside the screens. */
let current: ImportRun | null = null;
let controller = new AbortController();
let queue: Promise<void> = Promise.resolve();
const listeners = new Set<() => void>();

function tell(run: ImportRun | null): void {
  current = run;
  for (const listener of listeners) listener();
}

/** Imports files after those that are being imported already. */
export function startImport(files: readonly File[]): Promise<void> {
  queue = queue.then(() => {
    controller = new AbortController();
    return runImport(files, controller.signal, tell, desk.intake.import);
  });
  return queue;
}

export function cancelImport(): void {
  controller.abort();
}

/** Puts the report away. */
export function closeReport(): void {
  tell(null);
}

export function currentImport(): ImportRun | null {
  return current;
}

export function onImport(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
