/** `accord ARGS`, or `npm run accord -- ARGS` in a checkout. */
import { failWith } from './exit.ts';
import { buildProgram } from './program.ts';

// A reader that has seen enough (`accord list articles | head`) closes the pipe; that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

await buildProgram().parseAsync().catch(failWith);
