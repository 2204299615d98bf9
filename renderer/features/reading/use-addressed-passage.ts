import { type Dispatch, useEffect, useRef } from 'react';
import { useSearch } from 'wouter';
import type { ArticleDetail } from '../../../core/api/schemas/article.ts';
import { overlaps, type Span } from '../../../core/model/span.ts';
import { spanInAddress } from '../../ui/passage-href.ts';
import { type Item, itemOfPassage } from './items.ts';
import type { ReadingAction } from './reading-state.ts';

/** Goes to the passage that the address names: `?at=120-180`, or `?passage=ID` of a passage that carries something. */
export function useAddressedPassage(article: ArticleDetail, dispatch: Dispatch<ReadingAction>): void {
  const search = useSearch();
  const latest = useRef(article);
  useEffect(() => {
    latest.current = article;
  });
  useEffect(() => {
    const place = placeInAddress(latest.current, search);
    if (!place) return;
    const furniture = latest.current.blocks.some((block) => block.kind === 'furniture' && overlaps(block, place.span));
    dispatch({ type: 'go', ...place, furniture });
  }, [search, dispatch]);
}

function placeInAddress(article: ArticleDetail, search: string): { span: Span; item: Item | null } | null {
  const id = new URLSearchParams(search).get('passage');
  const span = spanInAddress(search);
  const item = id !== null ? itemOfPassage(article, { id }) : span && itemOfPassage(article, span);
  const [main] = item?.spans ?? [];
  if (item && main) return { span: main, item };
  return span && span.end <= article.text.length ? { span, item: null } : null;
}
