import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { DeskStatus } from '../../core/api/schemas/desk.ts';
import { orpc } from './client.ts';

/** The workspace, what is pending, what can be undone, and the settings. */
export function useStatus(): UseQueryResult<DeskStatus> {
  return useQuery(orpc.workspace.status.queryOptions());
}
