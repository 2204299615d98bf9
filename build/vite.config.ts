import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const root = path.join(import.meta.dirname, '..');

/** A desk that runs already (`npm run accord -- serve --no-open`), for `npm run dev`. */
const desk = process.env.DESK_ADDRESS ?? 'http://127.0.0.1:47615';
const toDesk = { target: desk, changeOrigin: true, headers: { origin: desk } };

/**
 * The window. `npm run dev` serves it with hot reload and hands calls on to a running desk: open the launch path that
 * the desk printed, `/launch?t=…`, under the address that Vite prints.
 */
export default defineConfig({
  root: path.join(root, 'renderer'),
  plugins: [react()],
  server: { host: '127.0.0.1', proxy: { '/rpc': toDesk, '/launch': toDesk } },
  build: {
    outDir: path.join(root, 'dist/renderer'),
    emptyOutDir: true,
    // The whole window is read from this computer, so one script is no slower than many.
    chunkSizeWarningLimit: 2000,
    modulePreload: { polyfill: false },
  },
});
