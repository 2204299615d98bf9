import { Anchor, Button, Stack, Text, Title } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { orpc } from '../../api/client.ts';
import { MomentText } from '../history/MomentText.tsx';
import { useBringBack } from './use-bring-back.ts';

/** The documents of a country that came back from colleagues, and the door for the next. */
export function Reviews({ country }: { country: string }) {
  const { t } = useTranslation();
  const { data: reviews = [] } = useQuery(orpc.reviews.list.queryOptions({ input: { country } }));
  const { choose, reading } = useBringBack();
  return (
    <section>
      <Title order={2} size="h6">
        {t('reviews.open')}
      </Title>
      <Stack component="ul" gap={6} mt={4} mb={6} pl={0} style={{ listStyle: 'none' }}>
        {reviews.map(({ id, fileName, readAt, pending }) => (
          <li key={id}>
            <Anchor component={Link} href={`/reviews/${id}`} size="sm" style={{ overflowWrap: 'anywhere' }}>
              {fileName}
            </Anchor>
            <Text size="xs" c="dimmed">
              <MomentText at={readAt} /> · {t('reviews.pending', { count: pending })}
            </Text>
          </li>
        ))}
      </Stack>
      <Button
        variant="default"
        size="xs"
        leftSection={<IconFileImport size={15} aria-hidden />}
        loading={reading}
        onClick={() => choose()}
      >
        {t('reviews.bring')}
      </Button>
    </section>
  );
}
