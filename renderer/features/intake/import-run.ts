import type { ImportedFile } from '../../../core/api/schemas/desk.ts';
import type { desk } from '../../api/client.ts';

/** An import under way, or the last one until its report is put away. */
export interface ImportRun {
  readonly total: number;
  readonly files: readonly ImportedFile[];
  readonly state: 'running' | 'done' | 'cancelled' | 'failed';
  /** Why it failed, if it did. */
  readonly error: unknown;
}

type Tell = (run: ImportRun) => void;

/** The desk's import. */
export type CallImport = typeof desk.intake.import;

/**
 * Imports files, telling of each as it is done. Never throws: what goes wrong is told as the state. Files done before a
 * cancellation or a failure are kept.
 */
export async function runImport(
  files: readonly File[],
  signal: AbortSignal,
  tell: Tell,
  call: CallImport,
): Promise<void> {
  let run: ImportRun = { total: files.length, files: [], state: 'running', error: null };
  const step = (change: Partial<ImportRun>) => {
    run = { ...run, ...change };
    tell(run);
  };
  tell(run);
  try {
    const progress = await call({ files: [...files] }, { signal });
    for await (const { file } of progress) step({ files: [...run.files, file] });
    step({ state: 'done' });
  } catch (error) {
    step(signal.aborted ? { state: 'cancelled' } : { state: 'failed', error });
  }
}
