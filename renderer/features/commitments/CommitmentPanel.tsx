import { Anchor, Button, CloseButton, Group, Paper, Stack } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { orpc } from '../../api/client.ts';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { RecordTags } from '../records/RecordTags.tsx';
import { useCommitmentChanges } from '../records/use-record-changes.ts';
import { CommitmentFields } from './CommitmentFields.tsx';

interface CommitmentPanelProps {
  readonly id: string;
  /** Where to go when the panel is closed: the list as it is filtered. */
  readonly closeHref: string;
}

/** One commitment beside the list: its fields, what it rests on, the agreement it stands in. */
export function CommitmentPanel({ id, closeHref }: CommitmentPanelProps) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const { setTags, remove } = useCommitmentChanges(id);
  const { data, error, refetch } = useQuery(orpc.commitments.get.queryOptions({ input: { id } }));
  if (error) return <ErrorState error={error} retry={() => void refetch()} />;
  if (!data) return null;
  const close = () => navigate(closeHref);
  return (
    <Paper component="section" withBorder p="md" aria-label={t('commitments.one')}>
      <Stack gap="sm">
        <Group justify="space-between">
          {data.agreementId ? (
            <Anchor component={Link} href={`/agreements/${data.agreementId}`} size="sm">
              {t('commitments.toAgreement')}
            </Anchor>
          ) : (
            <span />
          )}
          <CloseButton aria-label={t('commitments.close')} onClick={close} />
        </Group>
        <div>
          <CommitmentFields commitment={data} />
        </div>
        <RecordTags tags={data.tags} save={setTags} />
        <Group>
          <Button
            variant="default"
            size="xs"
            leftSection={<IconTrash size={16} aria-hidden />}
            onClick={() => {
              // The panel is left first: what is removed can no longer be shown.
              close();
              remove();
            }}
          >
            {t('records.remove')}
          </Button>
        </Group>
      </Stack>
    </Paper>
  );
}
