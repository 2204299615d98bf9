import { useEffect, useRef, useState } from 'react';
import type { ArticleRow } from '../../../core/api/schemas/article.ts';
import { useCommands } from '../../use-commands.ts';
import { listPlace } from './list-place.ts';

interface RowWalk {
  /** The row that Tab reaches. */
  readonly current: number;
  readonly doorRef: (index: number) => (door: HTMLElement | null) => void;
}

/** Walks the rows with the keys. Rows out of sight are not drawn: they are scrolled to first, and get the focus as they appear. */
export function useRowWalk(rows: readonly ArticleRow[], scrollTo: (index: number) => void): RowWalk {
  const [place, setPlace] = useState(() =>
    Math.max(
      0,
      rows.findIndex(({ id }) => id === listPlace().articleId),
    ),
  );
  const wanted = useRef<number | null>(null);
  const doors = useRef(new Map<number, HTMLElement>());
  const current = Math.min(place, rows.length - 1);

  const start = useRef({ current, scrollTo });
  useEffect(() => {
    const { current, scrollTo } = start.current;
    if (current > 0) scrollTo(current);
  }, []);

  const go = (to: number) => {
    const index = Math.max(0, Math.min(to, rows.length - 1));
    setPlace(index);
    scrollTo(index);
    const door = doors.current.get(index);
    if (door) door.focus();
    else wanted.current = index;
  };
  const inList = () => [...doors.current.values()].some((door) => door === document.activeElement);
  // The first press from outside the list enters it where it was left.
  const step = (by: number) => go(inList() ? current + by : current);
  useCommands('articles.walk', [
    { id: 'row.next', label: 'articles.nextRow', keys: ['j', 'ArrowDown'], run: () => step(1), repeats: true },
    { id: 'row.previous', label: 'articles.previousRow', keys: ['k', 'ArrowUp'], run: () => step(-1), repeats: true },
    { id: 'row.first', label: 'articles.firstRow', keys: ['Home'], run: () => go(0) },
    { id: 'row.last', label: 'articles.lastRow', keys: ['End'], run: () => go(rows.length - 1) },
    { id: 'row.open', label: 'articles.openRow', keys: ['o'], run: () => doors.current.get(current)?.click() },
  ]);

  const doorRef = (index: number) => (door: HTMLElement | null) => {
    if (!door) {
      doors.current.delete(index);
      return;
    }
    doors.current.set(index, door);
    if (wanted.current === index) {
      wanted.current = null;
      door.focus();
    }
  };
  return { current, doorRef };
}
