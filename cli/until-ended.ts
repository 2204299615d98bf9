/** Ctrl+C, a closed terminal, and what service managers send. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Waits until the program is asked to end. Signals that come later are swallowed: npm passes on the Ctrl+C that the
 * terminal has sent already.
 */
export function untilEnded(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of SIGNALS) process.on(signal, () => resolve());
  });
}
