import { useLocation, useSearch } from 'wouter';
import { type RecordFilter, readFilter, writeFilter } from './record-filter.ts';

/** The filter in the address, and the way to change it; the way back leads to where the list was entered from. */
export function useRecordFilter(): readonly [RecordFilter, (filter: RecordFilter) => void] {
  const search = useSearch();
  const [path, navigate] = useLocation();
  return [readFilter(search), (filter) => navigate(`${path}${writeFilter(filter)}`, { replace: true })];
}
