import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Run from the sources, this module lies in cli/; built, everything lies in dist/cli beside dist/renderer. */
const FROM_SOURCES = import.meta.url.endsWith('.ts');
const here = path.dirname(fileURLToPath(import.meta.url));

/** The checkout; null when this is a built program. */
export const CHECKOUT = FROM_SOURCES ? path.dirname(here) : null;

/** The built window. */
export const BUILT_WINDOW = CHECKOUT
  ? path.join(CHECKOUT, 'dist', 'renderer')
  : path.join(path.dirname(here), 'renderer');
