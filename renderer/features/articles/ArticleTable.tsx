import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ArticleRow } from '../../../core/api/schemas/article.ts';
import { ArticleLine } from './ArticleLine.tsx';
import type { ArticleFilter } from './article-filter.ts';
import classes from './articles.module.css';
import { SortHeads } from './SortHeads.tsx';
import { useRowWalk } from './use-row-walk.ts';

interface ArticleTableProps {
  readonly rows: readonly ArticleRow[];
  readonly snippets: ReadonlyMap<string, string>;
  readonly filter: ArticleFilter;
  readonly change: (part: Partial<ArticleFilter>) => void;
}

const LINE = 33;
const LINE_WITH_SNIPPET = 52;
/** Rows drawn beyond the edge, so that walking with the keys always finds the next one there. */
const OVERSCAN = 12;

/** The articles as a dense table; only the rows in sight are drawn, however many there are. */
export function ArticleTable({ rows, snippets, filter, change }: ArticleTableProps) {
  const { t } = useTranslation();
  const scroller = useRef<HTMLElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => (snippets.size > 0 ? LINE_WITH_SNIPPET : LINE),
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan: OVERSCAN,
  });
  const { query } = filter;
  const lastQuery = useRef(query);
  useEffect(() => {
    // Other words, other hits: the best of them are at the top.
    if (lastQuery.current !== query) virtual.scrollToOffset(0);
    lastQuery.current = query;
  }, [query, virtual]);
  const walk = useRowWalk(rows, (index) => virtual.scrollToIndex(index));
  const items = virtual.getVirtualItems();
  const above = items[0]?.start ?? 0;
  const below = virtual.getTotalSize() - (items.at(-1)?.end ?? 0);
  return (
    <section className={classes.scroller} ref={scroller} aria-label={t('articles.title')}>
      <table className={classes.table} aria-rowcount={rows.length + 1}>
        <thead>
          <SortHeads filter={filter} change={change} />
        </thead>
        <tbody>
          <Spacer height={above} />
          {items.map(({ index, key }) => {
            const row = rows[index];
            return (
              row && (
                <ArticleLine
                  key={key}
                  row={row}
                  index={index}
                  snippet={snippets.get(row.id) ?? null}
                  reachable={index === walk.current}
                  measure={virtual.measureElement}
                  door={walk.doorRef(index)}
                />
              )
            );
          })}
          <Spacer height={below} />
        </tbody>
      </table>
    </section>
  );
}

/** Stands for the rows that are not drawn. */
function Spacer({ height }: { height: number }) {
  return height > 0 ? <tr aria-hidden style={{ height }} /> : null;
}
