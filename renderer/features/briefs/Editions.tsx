import { ActionIcon, Group, Stack, Text, Title } from '@mantine/core';
import { IconDownload, IconShieldCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { EditionRow } from '../../../core/api/schemas/brief.ts';
import { MomentText } from '../history/MomentText.tsx';
import { useEdition } from './use-edition.ts';

/** The editions of a brief that have left the desk: each can be had again, and proved unchanged. */
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
        <Stack component="ul" gap={8} mt={4} pl={0} style={{ listStyle: 'none' }}>
          {editions.map((edition) => (
            <EditionItem key={edition.id} edition={edition} />
          ))}
        </Stack>
      )}
    </section>
  );
}

function EditionItem({ edition }: { edition: EditionRow }) {
  const { t } = useTranslation();
  const { fetch, prove, busy } = useEdition(edition);
  const { reference, fileName, language, style, exportedAt } = edition;
  const buttons = [
    { label: t('briefs.edition.download', { reference }), icon: IconDownload, run: fetch },
    { label: t('briefs.edition.prove', { reference }), icon: IconShieldCheck, run: prove },
  ];
  return (
    <Group component="li" gap={4} wrap="nowrap" align="flex-start" justify="space-between">
      <div>
        <Text size="sm" title={fileName}>
          {reference}
        </Text>
        <Text size="xs" c="dimmed">
          <MomentText at={exportedAt} /> · {language} · {t(`briefs.styleName.${style}`)}
        </Text>
      </div>
      <Group gap={2} wrap="nowrap">
        {buttons.map(({ label, icon: Icon, run }) => (
          <ActionIcon
            key={label}
            variant="subtle"
            color="gray"
            aria-label={label}
            title={label}
            disabled={busy}
            onClick={run}
          >
            <Icon size={17} aria-hidden />
          </ActionIcon>
        ))}
      </Group>
    </Group>
  );
}
