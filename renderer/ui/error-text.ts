import { ORPCError } from '@orpc/client';
import type { TFunction } from 'i18next';

/** Says in the interface's language what went wrong with a call. The desk's own reason is kept where it gives one. */
export function errorText(error: unknown, t: TFunction): string {
  if (!(error instanceof ORPCError)) return t('error.unreachable');
  switch (error.code) {
    case 'NOT_FOUND':
      return t('error.notFound');
    case 'CONFLICT':
      return t('error.conflict', { reason: error.message });
    case 'UNAUTHORIZED':
      return t('error.unauthorised');
    case 'BAD_REQUEST':
      return t('error.badRequest', { reason: error.message });
    default:
      return t('error.unexpected', { reason: error.message });
  }
}
