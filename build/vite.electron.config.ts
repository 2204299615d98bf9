import path from 'node:path';
import { build, defineConfig, type InlineConfig, type Plugin } from 'vite';
import { migrationsBeside } from './migrations-beside.ts';

const root = path.join(import.meta.dirname, '..');
const sources = path.join(root, 'electron');
const outDir = path.join(root, 'dist', 'electron');
const external = ['electron', 'better-sqlite3'];

/** A sandboxed preload script must be CommonJS, the rest are ES modules; vite builds one format at a time. */
const preload: InlineConfig = {
  configFile: false,
  root,
  logLevel: 'warn',
  build: {
    ssr: true,
    outDir,
    emptyOutDir: false,
    rolldownOptions: {
      input: path.join(sources, 'preload.ts'),
      external,
      output: { format: 'cjs', entryFileNames: 'preload.cjs' },
    },
  },
};

function preloadToo(): Plugin {
  return {
    name: 'preload-too',
    closeBundle: async () => {
      await build(preload);
    },
  };
}

/** The Electron shell: main process and desk process with all that they use, but Electron and the native module. */
export default defineConfig({
  root,
  plugins: [migrationsBeside(outDir), preloadToo()],
  ssr: { noExternal: true, external },
  build: {
    ssr: true,
    outDir,
    emptyOutDir: true,
    sourcemap: true,
    rolldownOptions: {
      input: { main: path.join(sources, 'main.ts'), 'desk-process': path.join(sources, 'desk-process.ts') },
      external,
      output: { entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs' },
    },
  },
});
