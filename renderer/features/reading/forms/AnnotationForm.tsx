import { TagsInput, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { orpc } from '../../../api/client.ts';
import { FormShell } from './FormShell.tsx';

interface AnnotationValues {
  readonly comment: string;
  readonly tags: string[];
}

interface AnnotationFormProps {
  readonly initial: AnnotationValues;
  readonly save: (values: AnnotationValues) => void;
  readonly cancel: () => void;
}

/** A comment and tags; one of the two is needed. */
export function AnnotationForm({ initial, save, cancel }: AnnotationFormProps) {
  const { t } = useTranslation();
  const [comment, setComment] = useState(initial.comment);
  const [tags, setTags] = useState(initial.tags);
  const { data: known = [] } = useQuery(orpc.registry.tags.queryOptions());
  return (
    <FormShell
      saveLabel={t('reading.form.save')}
      submit={() => save({ comment: comment.trim(), tags })}
      cancel={cancel}
      canSave={comment.trim() !== '' || tags.length > 0}
    >
      <Textarea
        label={t('reading.comment')}
        size="xs"
        autosize
        minRows={2}
        maxRows={10}
        value={comment}
        onChange={(event) => setComment(event.currentTarget.value)}
      />
      <TagsInput
        label={t('records.tags.label')}
        placeholder={t('records.tags.placeholder')}
        size="xs"
        data={known.map(({ name }) => name)}
        value={tags}
        onChange={(next) => setTags(next.map((tag) => tag.trim()).filter((tag) => tag !== ''))}
        acceptValueOnBlur
      />
    </FormShell>
  );
}
