import { cpSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';

/** Puts the migrations where a built db/migrate.ts looks for them: beside itself. */
export function migrationsBeside(folder: string): Plugin {
  const migrations = path.join(import.meta.dirname, '..', 'db', 'migrations');
  return {
    name: 'migrations-beside',
    closeBundle: () => cpSync(migrations, path.join(folder, 'migrations'), { recursive: true }),
  };
}
