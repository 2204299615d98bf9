import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Desk, openDesk } from '../core/app.ts';
import { ROOT } from '../tests/source-tree.ts';

const FOLDER = path.join(ROOT, 'seeds', 'articles');

/** The seed articles on disk. */
export const SEED_FILES: readonly string[] = readdirSync(FOLDER)
  .sort()
  .map((name) => path.join(FOLDER, name));

export const openBenchDesk = (file: string): Desk => openDesk({ file, editor: 'bench', version: 'bench' });

export async function importSeeds(desk: Desk): Promise<void> {
  const files = SEED_FILES.map((file) => ({ name: path.basename(file), bytes: async () => readFileSync(file) }));
  const { files: imported } = await desk.importFiles(files);
  const failed = imported.filter(({ outcome }) => outcome !== 'new');
  if (failed.length > 0) throw new Error(`not imported: ${JSON.stringify(failed)}`);
}
