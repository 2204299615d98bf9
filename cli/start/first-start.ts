import { existsSync, renameSync, rmSync } from 'node:fs';
import { openDesk } from '../../core/app.ts';
import { lockWorkspace } from '../../core/workspace-care.ts';
import { seedWorkspace } from '../../seeds/seed.ts';
import { accountName, VERSION } from '../account.ts';
import { startProgress } from '../progress.ts';

const SEEDS = 5;

/**
 * Makes a workspace with the seed articles where there is none. It gets its name only when it is whole, so a first start
 * that is broken off is simply done again.
 */
export async function makeFirstWorkspace(file: string): Promise<void> {
  if (existsSync(file)) return;
  const release = lockWorkspace(file);
  try {
    const unfinished = `${file}.unfinished`;
    for (const suffix of ['', '-wal', '-shm']) rmSync(`${unfinished}${suffix}`, { force: true });
    console.error(`First start: making ${file}`);
    const desk = openDesk({ file: unfinished, editor: accountName(), version: VERSION });
    const progress = startProgress('Reading the seed articles', SEEDS);
    try {
      await seedWorkspace(desk, (step) => progress.update(step.done, step.file.name));
    } finally {
      progress.stop();
      desk.close();
    }
    renameSync(unfinished, file);
  } finally {
    release();
  }
}
