/** What a list of records can be narrowed by; absent: everything. Kept in the address, so a link leads to the same list. */
export const FILTER_KEYS = ['country', 'field', 'kind', 'status', 'tag'] as const;
export type FilterKey = (typeof FILTER_KEYS)[number];
export type RecordFilter = Partial<Record<FilterKey, string>>;

/** Reads the filter from a query string; unknown keys and empty values are left out. */
export function readFilter(search: string): RecordFilter {
  const params = new URLSearchParams(search);
  const filter: RecordFilter = {};
  for (const key of FILTER_KEYS) {
    const value = params.get(key);
    if (value) filter[key] = value;
  }
  return filter;
}

/** Writes a filter as a query string with its `?`, or nothing when nothing is filtered. */
export function writeFilter(filter: RecordFilter): string {
  const params = new URLSearchParams();
  for (const key of FILTER_KEYS) {
    const value = filter[key];
    if (value) params.set(key, value);
  }
  const text = params.toString();
  return text ? `?${text}` : '';
}

/** Whether anything is filtered at all. */
export function isFiltered(filter: RecordFilter): boolean {
  return FILTER_KEYS.some((key) => filter[key] !== undefined);
}
