import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ArticleRow } from '../../../core/api/schemas/article.ts';
import { orpc } from '../../api/client.ts';
import { type ArticleFilter, applyArticleFilter } from './article-filter.ts';

/** Long enough not to ask at every letter, short enough not to be felt. */
const TYPING_MS = 150;
const MOST_HITS = 500;

interface ArticleRows {
  readonly all: readonly ArticleRow[] | undefined;
  readonly shown: readonly ArticleRow[];
  /** The words found, by article. */
  readonly snippets: ReadonlyMap<string, string>;
  readonly error: unknown;
  readonly retry: () => void;
}

/** The articles that the filter lets through; the words are searched for by the desk, the rest is sifted here. */
export function useArticleRows(filter: ArticleFilter): ArticleRows {
  const { i18n } = useTranslation();
  const [query] = useDebouncedValue(filter.query.trim(), TYPING_MS);
  const searching = query !== '' && filter.query.trim() !== '';
  const list = useQuery(orpc.articles.list.queryOptions());
  const search = useQuery({
    ...orpc.articles.search.queryOptions({ input: { query, limit: MOST_HITS } }),
    enabled: searching,
    placeholderData: keepPreviousData,
  });
  const hits = searching ? (search.data ?? []) : null;
  const found = hits?.map(({ articleId }) => articleId) ?? null;
  return {
    all: list.data,
    shown: applyArticleFilter(list.data ?? [], filter, found, i18n.language),
    snippets: new Map(hits?.map(({ articleId, snippet }) => [articleId, snippet])),
    error: list.error ?? search.error,
    retry: () => void Promise.all([list.refetch(), searching && search.refetch()]),
  };
}
