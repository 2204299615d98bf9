import type { MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import type { ArticleRow } from '../../../core/api/schemas/article.ts';
import { DateText } from '../../ui/DateText.tsx';
import { Countries } from '../records/Countries.tsx';
import classes from './articles.module.css';
import { Snippet } from './Snippet.tsx';
import { StatusBadge } from './StatusBadge.tsx';

interface ArticleLineProps {
  readonly row: ArticleRow;
  readonly index: number;
  readonly snippet: string | null;
  readonly reachable: boolean;
  readonly measure: (row: HTMLElement | null) => void;
  readonly door: (door: HTMLElement | null) => void;
}

/** One article of the list. */
export function ArticleLine({ row, index, snippet, reachable, measure, door }: ArticleLineProps) {
  const { i18n } = useTranslation();
  const [, navigate] = useLocation();
  const href = `/articles/${row.id}`;
  const open = (event: MouseEvent) => {
    if (event.target instanceof Element && event.target.closest('a') === null) navigate(href);
  };
  return (
    // The link in the first cell is the row's door for keys and screen readers; the row only makes it larger.
    <tr ref={measure} data-index={index} aria-rowindex={index + 2} data-here={reachable || undefined} onClick={open}>
      <td>
        <Link href={href} ref={door} className={classes.door} lang={row.language} tabIndex={reachable ? 0 : -1}>
          {row.title ?? row.opening}
        </Link>
        {snippet !== null && <Snippet text={snippet} language={row.language} />}
      </td>
      <td>
        <abbr title={languageName(row.language, i18n.language)}>{row.language.toUpperCase()}</abbr>
      </td>
      <td>
        <Countries codes={row.countries} />
      </td>
      <td>{row.publisher}</td>
      <td>
        <DateText edtf={row.publishedOn} />
      </td>
      <td className={classes.number} data-none={row.pending === 0 || undefined}>
        {row.pending}
      </td>
      <td>
        <StatusBadge status={row.status} />
      </td>
    </tr>
  );
}

function languageName(tag: string, locale: string): string {
  return new Intl.DisplayNames([locale], { type: 'language' }).of(tag) ?? tag;
}
