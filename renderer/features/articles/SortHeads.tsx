import { UnstyledButton } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { type ArticleFilter, SORT_KEYS, type SortKey } from './article-filter.ts';
import classes from './articles.module.css';

interface SortHeadsProps {
  readonly filter: ArticleFilter;
  readonly change: (part: Partial<ArticleFilter>) => void;
}

/** The heads of the columns; a press orders by the column, another turns the order, a third gives it up. */
export function SortHeads({ filter, change }: SortHeadsProps) {
  const { t } = useTranslation();
  return (
    <tr aria-rowindex={1}>
      {SORT_KEYS.map((key) => {
        const way = filter.sort === key ? 'ascending' : filter.sort === `-${key}` ? 'descending' : undefined;
        const Arrow = way === 'descending' ? IconArrowDown : IconArrowUp;
        return (
          <th key={key} scope="col" aria-sort={way} data-column={key}>
            <UnstyledButton className={classes.sort} onClick={() => change({ sort: nextSort(filter.sort, key) })}>
              {t(`articles.column.${key}`)}
              {way && <Arrow size={13} aria-hidden />}
            </UnstyledButton>
          </th>
        );
      })}
    </tr>
  );
}

export function nextSort(sort: string, key: SortKey): string {
  if (sort === key) return `-${key}`;
  return sort === `-${key}` ? '' : key;
}
