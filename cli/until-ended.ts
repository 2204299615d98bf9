/** Ctrl+C, a closed terminal, and what service managers send. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

const LOOK_EVERY_MS = 300;

/**
 * Waits until the program is asked to end. Signals that come later are swallowed: npm passes on the Ctrl+C that the
 * terminal has sent already.
 */
export function untilEnded(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of SIGNALS) process.on(signal, () => resolve());
    // Subtle: a signal sent to npm alone ends npm and its shell, but never reaches the program that the shell runs.
    if (process.env.npm_lifecycle_event) whenOrphaned(resolve);
  });
}

function whenOrphaned(tell: () => void): void {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid !== parent) tell();
  }, LOOK_EVERY_MS);
  timer.unref();
}
