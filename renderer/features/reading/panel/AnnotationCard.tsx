import { Button, UnstyledButton } from '@mantine/core';
import { IconPencil, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AnnotationDetail } from '../../../../core/api/schemas/article.ts';
import { regionalTag } from '../../../../core/model/language.ts';
import { orpc } from '../../../api/client.ts';
import { useChange } from '../../../api/use-change.ts';
import { TagBadges } from '../../records/TagBadges.tsx';
import { AnnotationForm } from '../forms/AnnotationForm.tsx';
import { useReading } from '../reading-context.ts';
import classes from './panel.module.css';
import { useCurrentCard } from './use-current-card.ts';

/** One annotation: the passage, what was said of it, by whom; edited in place. */
export function AnnotationCard({ annotation }: { annotation: AnnotationDetail }) {
  const { t, i18n } = useTranslation();
  const { article, dispatch } = useReading();
  const { id, passage, comment, tags, author, createdAt } = annotation;
  const { current, card } = useCurrentCard<HTMLButtonElement>(id);
  const [editing, setEditing] = useState(false);
  const update = useChange(orpc.annotations.update.mutationOptions(), t('reading.said.annotationSaved'));
  const remove = useChange(orpc.annotations.remove.mutationOptions(), t('reading.said.annotationRemoved'));
  const made = new Date(createdAt).toLocaleString(regionalTag(i18n.language), {
    dateStyle: 'short',
    timeStyle: 'short',
  });
  return (
    <li className={classes.card} data-current={current || undefined}>
      <UnstyledButton
        ref={card}
        className={classes.quote}
        lang={article.language}
        onClick={() => dispatch({ type: 'choose', item: { id, tab: 'annotations', spans: [passage] }, by: 'panel' })}
      >
        <q>{passage.exact}</q>
      </UnstyledButton>
      {editing ? (
        <AnnotationForm
          initial={{ comment, tags }}
          save={(values) => update.mutate({ id, ...values }, { onSuccess: () => setEditing(false) })}
          cancel={() => setEditing(false)}
        />
      ) : (
        <div className={classes.cardBody}>
          {comment !== '' && <p className={classes.comment}>{comment}</p>}
          {tags.length > 0 && (
            <div>
              <TagBadges tags={tags} />
            </div>
          )}
          <p className={classes.quiet}>
            {author} · {made}
          </p>
          <div className={classes.cardActions}>
            <Button
              variant="default"
              leftSection={<IconPencil size={15} aria-hidden />}
              onClick={() => setEditing(true)}
            >
              {t('reading.command.edit')}
            </Button>
            <Button
              variant="default"
              leftSection={<IconTrash size={15} aria-hidden />}
              onClick={() => remove.mutate({ id })}
            >
              {t('reading.removeAnnotation')}
            </Button>
          </div>
        </div>
      )}
    </li>
  );
}
