import { Button, Grid, Stack } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { EvidenceDetail } from '../../../core/api/schemas/record.ts';
import type { Party } from '../../../core/model/agreement.ts';
import { Page } from '../../ui/Page.tsx';
import { PartyLinks } from '../organisations/PartyLinks.tsx';
import { evidenceOf } from './claims.ts';
import { EvidenceList } from './EvidenceList.tsx';
import { RecordTags } from './RecordTags.tsx';
import classes from './records.module.css';

interface RecordPageProps {
  readonly title: string;
  /** The language that the title is written in. */
  readonly language: string;
  readonly back: { readonly href: string; readonly label: string };
  readonly tags: readonly string[];
  readonly setTags: (tags: string[]) => void;
  readonly remove: () => void;
  readonly evidence: readonly EvidenceDetail[];
  /** The bodies that it names. */
  readonly parties: readonly Party[];
  /** The fields, then whatever hangs on the record. */
  readonly children: ReactNode;
}

/** A record with its fields on the left, its tags and the passages that carry it as a whole on the right. */
export function RecordPage(props: RecordPageProps) {
  const { title, language, back, tags, setTags, remove, evidence, parties, children } = props;
  const { t } = useTranslation();
  return (
    <Page
      title={<span lang={language}>{title}</span>}
      back={back}
      actions={
        <Button variant="default" size="xs" leftSection={<IconTrash size={16} aria-hidden />} onClick={remove}>
          {t('records.remove')}
        </Button>
      }
    >
      <Grid gap="xl">
        <Grid.Col span={{ base: 12, md: 8 }}>{children}</Grid.Col>
        <Grid.Col span={{ base: 12, md: 4 }}>
          <Stack gap="lg">
            <RecordTags tags={tags} save={setTags} />
            <PartyLinks parties={parties} language={language} />
            <section>
              <h2 className={classes.asideTitle}>{t('records.evidence.whole')}</h2>
              <EvidenceList evidence={evidenceOf(evidence, null)} />
            </section>
          </Stack>
        </Grid.Col>
      </Grid>
    </Page>
  );
}
