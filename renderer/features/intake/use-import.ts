import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { startImport } from './import-store.ts';

/** Imports files and shows what came of them everywhere. */
export function useImport(): (files: readonly File[]) => void {
  const queries = useQueryClient();
  return useCallback(
    (files) => {
      if (files.length === 0) return;
      void startImport(files).then(() => queries.invalidateQueries());
    },
    [queries],
  );
}
