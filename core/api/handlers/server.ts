import { implement, ORPCError } from '@orpc/server';
import type { DeskContext } from '../../context.ts';
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
