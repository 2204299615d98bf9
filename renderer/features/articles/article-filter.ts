import type { ArticleRow } from '../../../core/api/schemas/article.ts';

export const SORT_KEYS = ['title', 'language', 'countries', 'publisher', 'date', 'pending', 'status'] as const;
export type SortKey = (typeof SORT_KEYS)[number];

/** What the list of articles is narrowed and ordered by; kept in the address. */
export interface ArticleFilter {
  readonly query: string;
  readonly country: string;
  readonly status: string;
  /** A column, with `-` in front for the other way round; empty: latest import first. */
  readonly sort: string;
}

const KEYS = { query: 'q', country: 'country', status: 'status', sort: 'sort' } as const;
const FILTER_NAMES = Object.keys(KEYS) as (keyof ArticleFilter)[];

export function readArticleFilter(search: string): ArticleFilter {
  const params = new URLSearchParams(search);
  const value = (name: keyof ArticleFilter) => params.get(KEYS[name]) ?? '';
  return { query: value('query'), country: value('country'), status: value('status'), sort: value('sort') };
}

/** The filter as the search part of an address, with its `?`; nothing when everything is shown. */
export function writeArticleFilter(filter: ArticleFilter): string {
  const params = new URLSearchParams();
  for (const name of FILTER_NAMES) if (filter[name] !== '') params.set(KEYS[name], filter[name]);
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}

export function isNarrowed({ query, country, status }: ArticleFilter): boolean {
  return query.trim() !== '' || country !== '' || status !== '';
}

/**
 * The rows to show, in order. `found` are the ids that the full-text search gave, best first; null when nothing is
 * searched for. An order that the editor chose goes before that of the search.
 */
export function applyArticleFilter(
  rows: readonly ArticleRow[],
  filter: ArticleFilter,
  found: readonly string[] | null,
  language: string,
): readonly ArticleRow[] {
  const rank = found && new Map(found.map((id, index) => [id, index]));
  const shown = rows.filter(
    (row) =>
      (rank === null || rank.has(row.id)) &&
      (filter.country === '' || row.countries.includes(filter.country)) &&
      (filter.status === '' || row.status === filter.status),
  );
  if (filter.sort !== '') return sortRows(shown, filter.sort, language);
  return rank === null ? shown : shown.toSorted((a, b) => (rank.get(a.id) ?? 0) - (rank.get(b.id) ?? 0));
}

function sortRows(rows: readonly ArticleRow[], sort: string, language: string): readonly ArticleRow[] {
  const key = SORT_KEYS.find((known) => known === sort.replace(/^-/, ''));
  if (key === undefined) return rows;
  const collator = new Intl.Collator(language, { numeric: true, sensitivity: 'base' });
  const direction = sort.startsWith('-') ? -1 : 1;
  return rows.toSorted((a, b) => {
    const [left, right] = [sortValue(a, key), sortValue(b, key)];
    // What an article does not say stands at the end, whichever way the list is turned.
    if (left === '' || right === '') return Number(left === '') - Number(right === '');
    return direction * collator.compare(left, right);
  });
}

const STATUS_ORDER: readonly string[] = ['new', 'in-review', 'done'] satisfies ArticleRow['status'][];

function sortValue(row: ArticleRow, key: SortKey): string {
  switch (key) {
    case 'title':
      return row.title ?? row.opening;
    case 'countries':
      return row.countries.join(' ');
    case 'date':
      return row.publishedOn ?? '';
    case 'pending':
      return String(row.pending);
    case 'status':
      return String(STATUS_ORDER.indexOf(row.status));
    default:
      return row[key] ?? '';
  }
}
