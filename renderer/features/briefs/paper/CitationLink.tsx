import { useQueryClient } from '@tanstack/react-query';
import type { AnchorHTMLAttributes, MouseEvent, Ref } from 'react';
import { useLocation } from 'wouter';
import type { Citation } from '../../../../core/model/brief.ts';
import { orpc } from '../../../api/client.ts';
import { passageHref } from '../../../ui/passage-href.ts';

interface CitationLinkProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  readonly citation: Citation;
  readonly ref?: Ref<HTMLAnchorElement>;
}

/**
 * A link from a note to its passage. A citation names the passage; the article says where it stands, and is asked when
 * the link is followed. If it no longer knows the passage, the article is opened at its beginning.
 */
export function CitationLink({ citation, ref, ...anchor }: CitationLinkProps) {
  const queries = useQueryClient();
  const [, navigate] = useLocation();
  const href = `/articles/${encodeURIComponent(citation.articleId)}`;
  const open = async () => {
    const article = await queries.fetchQuery(orpc.articles.get.queryOptions({ input: { id: citation.articleId } }));
    const passage = article.records.find((record) => record.passage.id === citation.passageId)?.passage;
    navigate(passage ? passageHref(passage) : href);
  };
  const onClick = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    // The article page says what is wrong when the article cannot be had.
    open().catch(() => navigate(href));
  };
  return <a {...anchor} ref={ref} href={href} onClick={onClick} />;
}
