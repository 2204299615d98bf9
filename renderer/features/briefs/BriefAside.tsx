import { Anchor, Badge, Stack, Text, Title } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Brief } from '../../../core/model/brief.ts';
import { allStatements } from '../../../core/model/statements.ts';
import { orpc } from '../../api/client.ts';
import { Reviews } from '../reviews/Reviews.tsx';
import { Editions } from './Editions.tsx';
import { numberFootnotes } from './footnotes.ts';

/** Moves the reader to a section of the sheet. */
function goToSection(key: string): void {
  const heading = document.getElementById(`section-${key}`);
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}

/** Beside the sheet: its contents, what it rests on, and the editions that have left the desk. */
export function BriefAside({ brief }: { brief: Brief }) {
  const { t } = useTranslation();
  const { data: editions = [] } = useQuery(orpc.briefs.editions.queryOptions({ input: { country: brief.country } }));
  const unsupported = allStatements(brief).filter((statement) => statement.basis === 'editor').length;
  const notes = numberFootnotes(brief).numberOf.size;
  return (
    <Stack gap="lg" component="aside" aria-label={t('briefs.contents')}>
      <section>
        <Title order={2} size="h6">
          {t('briefs.contents')}
        </Title>
        <Stack gap={2} mt={4} align="flex-start">
          {brief.sections.map((section) => (
            <Anchor
              key={section.key}
              component="button"
              type="button"
              size="sm"
              ta="left"
              onClick={() => goToSection(section.key)}
            >
              {section.heading}
            </Anchor>
          ))}
        </Stack>
        <Text size="xs" c="dimmed" mt="xs">
          {t('briefs.counts', { notes, sources: brief.sources.length })}
        </Text>
        {unsupported > 0 && (
          <Badge variant="default" tt="none" fw={500} mt={4} leftSection={<IconAlertTriangle size={13} aria-hidden />}>
            {t('briefs.unsupported', { count: unsupported })}
          </Badge>
        )}
      </section>
      <section>
        <Title order={2} size="h6">
          {t('briefs.sources')}
        </Title>
        <Stack gap={4} mt={4}>
          {brief.sources.map((source) => (
            <Anchor
              key={source.number}
              component={Link}
              href={`/articles/${source.articleId}`}
              size="sm"
              lineClamp={2}
              flex="none"
            >
              [{source.number}] {source.runs.map((run) => run.text).join('')}
            </Anchor>
          ))}
        </Stack>
      </section>
      <Editions country={brief.country} editions={editions} />
      {editions.length > 0 && <Reviews country={brief.country} />}
    </Stack>
  );
}
