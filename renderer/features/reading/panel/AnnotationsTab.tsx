import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useReading } from '../reading-context.ts';
import { AnnotationCard } from './AnnotationCard.tsx';
import classes from './panel.module.css';

/** What editors have noted in the article, in the order of the text. */
export function AnnotationsTab() {
  const { t } = useTranslation();
  const { article } = useReading();
  const annotations = article.annotations.toSorted((a, b) => a.passage.start - b.passage.start);
  return annotations.length === 0 ? (
    <Text size="sm" c="dimmed" p="md">
      {t('reading.noAnnotations')}
    </Text>
  ) : (
    <ul className={classes.cards}>
      {annotations.map((annotation) => (
        <AnnotationCard key={annotation.id} annotation={annotation} />
      ))}
    </ul>
  );
}
