import path from 'node:path';
import { defineConfig } from 'vite';
import { migrationsBeside } from './migrations-beside.ts';

const root = path.join(import.meta.dirname, '..');
const outDir = path.join(root, 'dist', 'cli');
const external = ['better-sqlite3'];

/** `accord` as it is installed: one program with all that it uses, but the native module. */
export default defineConfig({
  root,
  plugins: [migrationsBeside(outDir)],
  ssr: { noExternal: true, external },
  build: {
    ssr: true,
    outDir,
    emptyOutDir: true,
    rolldownOptions: {
      input: path.join(root, 'cli', 'accord.ts'),
      external,
      output: { entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs' },
    },
  },
});
