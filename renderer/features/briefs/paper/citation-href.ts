import type { Citation } from '../../../../core/model/brief.ts';

/** The address of the passage in its article. */
export function citationHref({ articleId, passageId }: Pick<Citation, 'articleId' | 'passageId'>): string {
  return `/articles/${encodeURIComponent(articleId)}?passage=${encodeURIComponent(passageId)}`;
}
