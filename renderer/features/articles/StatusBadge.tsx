import { Badge } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ArticleRow } from '../../../core/api/schemas/article.ts';

const COLOURS: Record<ArticleRow['status'], string> = { new: 'ink', 'in-review': 'yellow', done: 'teal' };

/** How far the work on an article is. */
export function StatusBadge({ status }: { status: ArticleRow['status'] }) {
  const { t } = useTranslation();
  return (
    <Badge size="sm" variant="light" color={COLOURS[status]}>
      {t(`articles.status.${status}`)}
    </Badge>
  );
}
