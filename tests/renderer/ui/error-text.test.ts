import { ORPCError } from '@orpc/client';
import type { TFunction } from 'i18next';
import { expect, test } from 'vitest';
import { errorText } from '../../../renderer/ui/error-text.ts';

const worded = (key: string, values?: { reason?: string }) => [key, values?.reason].filter(Boolean).join(' | ');
const t = worded as unknown as TFunction;

test.each([
  [new ORPCError('NOT_FOUND', { message: 'gone' }), 'error.notFound'],
  [new ORPCError('CONFLICT', { message: 'Records rest on it.' }), 'error.conflict | Records rest on it.'],
  [new ORPCError('UNAUTHORIZED'), 'error.unauthorised'],
  [new ORPCError('BAD_REQUEST', { message: 'not a date' }), 'error.badRequest | not a date'],
  [new ORPCError('INTERNAL_SERVER_ERROR', { message: 'Internal' }), 'error.unexpected | Internal'],
  // The desk was not reached at all.
  [new TypeError('Failed to fetch'), 'error.unreachable'],
])('%s is worded', (error, worded) => {
  expect(errorText(error, t)).toBe(worded);
});
