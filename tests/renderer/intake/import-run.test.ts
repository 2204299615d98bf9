import { expect, test } from 'vitest';
import type { ImportedFile, ImportProgress, ImportResult } from '../../../core/api/schemas/desk.ts';
import { type CallImport, type ImportRun, runImport } from '../../../renderer/features/intake/import-run.ts';

const fileOf = (name: string): ImportedFile => ({
  name,
  outcome: 'new',
  reason: null,
  articleId: name,
  duplicateOf: null,
});

/** A desk that reads the files one by one, and stops at the one named `breaks`. */
function deskImport(onFile: (name: string) => void = () => undefined): CallImport {
  async function* read(files: readonly File[]): AsyncGenerator<ImportProgress, ImportResult> {
    for (const [index, { name }] of files.entries()) {
      onFile(name);
      if (name === 'breaks') throw new Error('the disk is full');
      yield { done: index + 1, total: files.length, file: fileOf(name) };
    }
    return { files: files.map(({ name }) => fileOf(name)) };
  }
  return (async ({ files }: { files: File[] }) => read(files)) as unknown as CallImport;
}

async function run(names: readonly string[], call: CallImport, signal = new AbortController().signal) {
  const told: ImportRun[] = [];
  const files = names.map((name) => new File(['x'], name));
  await runImport(files, signal, (state) => told.push(state), call);
  return told;
}

test('each file is told of as it is done', async () => {
  const told = await run(['a', 'b'], deskImport());
  expect(told.map(({ state, files }) => [state, files.length])).toEqual([
    ['running', 0],
    ['running', 1],
    ['running', 2],
    ['done', 2],
  ]);
});

test('a failure keeps what was done and says why', async () => {
  const last = (await run(['a', 'breaks', 'c'], deskImport())).at(-1);
  expect(last).toMatchObject({ state: 'failed', total: 3, files: [fileOf('a')] });
  expect(String(last?.error)).toContain('the disk is full');
});

test('a cancelled import is no failure', async () => {
  const controller = new AbortController();
  const call = deskImport((name) => {
    if (name !== 'b') return;
    controller.abort();
    controller.signal.throwIfAborted();
  });
  const last = (await run(['a', 'b'], call, controller.signal)).at(-1);
  expect(last).toMatchObject({ state: 'cancelled', files: [fileOf('a')], error: null });
});
