import { implement, ORPCError } from '@orpc/server';
import type { DeskContext } from '../../context.ts';
import { CurationError } from '../../curation/curator.ts';
import { contract } from '../contract.ts';

/** The contract, to be implemented noun by noun with the desk's context. */
export const server = implement(contract).$context<DeskContext>();

/** The value, or the contract's NOT_FOUND. */
export function found<T>(value: T | null): T {
  if (value === null) {
    throw new ORPCError('NOT_FOUND', {
      defined: true,
      message: 'There is nothing with this id. It may have been undone or deleted.',
    });
  }
  return value;
}

/** The contract's CONFLICT, with the reason in words. */
export function conflict(message: string): ORPCError<'CONFLICT', undefined> {
  return new ORPCError('CONFLICT', { defined: true, message });
}

/** Curation's refusals as the contract's CONFLICT. */
export function ruling<T>(run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (error instanceof CurationError) throw conflict(error.message);
    throw error;
  }
}
