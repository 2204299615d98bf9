import { useLocation, useSearch } from 'wouter';
import { type ArticleFilter, readArticleFilter, writeArticleFilter } from './article-filter.ts';
import { rememberList } from './list-place.ts';

/** The filter in the address, and the way to change some of it. */
export function useArticleFilter(): readonly [ArticleFilter, (change: Partial<ArticleFilter>) => void] {
  const filter = readArticleFilter(useSearch());
  const [, navigate] = useLocation();
  const change = (part: Partial<ArticleFilter>) => {
    const search = writeArticleFilter({ ...filter, ...part });
    rememberList(search);
    navigate(`/articles${search}`, { replace: true });
  };
  return [filter, change];
}
