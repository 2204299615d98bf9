import { ORPCError } from '@orpc/server';

/** Writes down what no handler foresaw. Refusals that the contract names, and calls given up, are not news. */
export function logUnexpected(error: unknown): void {
  if (error instanceof ORPCError && error.code !== 'INTERNAL_SERVER_ERROR') return;
  if (error instanceof Error && error.name === 'AbortError') return;
  console.error(error);
}
