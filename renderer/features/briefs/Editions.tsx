import { Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { EditionRow } from '../../../core/api/schemas/desk.ts';
import { MomentText } from '../history/MomentText.tsx';

/** The editions of a brief that have left the desk. */
export function Editions({ editions }: { editions: readonly EditionRow[] }) {
  const { t } = useTranslation();
  return (
    <section>
      <Title order={2} size="h6">
        {t('briefs.editions')}
      </Title>
      {editions.length === 0 ? (
        <Text size="sm" c="dimmed" mt={4}>
          {t('briefs.noEditions')}
        </Text>
      ) : (
        <Stack component="ul" gap={6} mt={4} pl={0} style={{ listStyle: 'none' }}>
          {editions.map((edition) => (
            <li key={edition.id}>
              <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
                {edition.fileName}
              </Text>
              <Text size="xs" c="dimmed">
                <MomentText at={edition.exportedAt} /> · {edition.language} · {t(`briefs.styleName.${edition.style}`)}
              </Text>
            </li>
          ))}
        </Stack>
      )}
    </section>
  );
}
