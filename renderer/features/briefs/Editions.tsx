import { ActionIcon, Anchor, Group, Stack, Text, Title } from '@mantine/core';
import { IconDownload, IconFileImport, IconShieldCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { EditionRow } from '../../../core/api/schemas/brief.ts';
import { MomentText } from '../history/MomentText.tsx';
import { useBringBack } from '../reviews/use-bring-back.ts';
import { useEdition } from './use-edition.ts';

/** The editions of a brief that have left the desk: each can be had again, and proved unchanged. */
export function Editions({ country, editions }: { country: string; editions: readonly EditionRow[] }) {
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
          <li>
            <Anchor component={Link} href={`/briefs/${country}/changes`} size="sm">
              {t('briefs.changes.open')}
            </Anchor>
          </li>
        </Stack>
      )}
    </section>
  );
}

function EditionItem({ edition }: { edition: EditionRow }) {
  const { t } = useTranslation();
  const { fetch, prove, busy } = useEdition(edition);
  const { choose, reading } = useBringBack();
  const { id, reference, fileName, language, style, exportedAt } = edition;
  const buttons = [
    { label: t('briefs.edition.download', { reference }), icon: IconDownload, run: fetch },
    { label: t('briefs.edition.prove', { reference }), icon: IconShieldCheck, run: prove },
    { label: t('reviews.bringInto', { reference }), icon: IconFileImport, run: () => choose(id) },
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
            disabled={busy || reading}
            onClick={run}
          >
            <Icon size={17} aria-hidden />
          </ActionIcon>
        ))}
      </Group>
    </Group>
  );
}
