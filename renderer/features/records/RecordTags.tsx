import { TagsInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { orpc } from '../../api/client.ts';

const MOST_OFFERED = 6;

interface RecordTagsProps {
  readonly tags: readonly string[];
  readonly save: (tags: string[]) => void;
}

/** The editor's own labels on a record, saved as they are added and taken away. */
export function RecordTags({ tags, save }: RecordTagsProps) {
  const { t } = useTranslation();
  const { data: known = [] } = useQuery(orpc.registry.tags.queryOptions());
  return (
    <TagsInput
      label={t('records.tags.label')}
      placeholder={t('records.tags.placeholder')}
      data={known.map((tag) => tag.name)}
      value={[...tags]}
      onChange={(next) => save(next.map((tag) => tag.trim()).filter((tag) => tag !== ''))}
      size="sm"
      // So few that they need no scrolling: a scrolled list here could not be reached by keyboard.
      limit={MOST_OFFERED}
      withScrollArea={false}
      comboboxProps={{ withinPortal: false }}
    />
  );
}
