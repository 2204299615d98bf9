import { Button, CloseButton, Group, Paper, Radio, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OrganisationRow } from '../../../core/api/schemas/organisation.ts';
import { countryName } from '../../../core/model/country.ts';
import { MergePreview } from './MergePreview.tsx';
import { nameIn } from './names.ts';
import { TwinSelect } from './TwinSelect.tsx';

interface MergePanelProps {
  readonly body: OrganisationRow;
  readonly all: readonly OrganisationRow[];
  /** The body to merge with, if one was offered. */
  readonly offered: string | null;
  readonly merge: (from: string, into: string) => void;
  readonly close: () => void;
}

/** Chooses the body to merge with and which of the two stays, and shows what will come of it before it is done. */
export function MergePanel({ body, all, offered, merge, close }: MergePanelProps) {
  const { t, i18n } = useTranslation();
  const [other, setOther] = useState(offered);
  const [kept, setKept] = useState<string | null>(null);
  const label = ({ names, country }: OrganisationRow) =>
    [nameIn(names, i18n.language).name, ...(country ? [countryName(country, i18n.language)] : [])].join(' · ');
  const others = all.filter(({ id }) => id !== body.id);
  const twin = others.find(({ id }) => id === other);
  const into = kept ?? (twin && stays(body, twin).id) ?? body.id;
  const from = twin && (into === body.id ? twin.id : body.id);
  return (
    <Paper
      component="section"
      withBorder
      p="md"
      mb="md"
      aria-label={t('organisations.merge')}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.nativeEvent.isComposing && !event.defaultPrevented) close();
      }}
    >
      <Stack gap="sm">
        <Group justify="space-between" wrap="nowrap" align="flex-start">
          <Text fw={600}>{t('organisations.mergeTitle')}</Text>
          <CloseButton aria-label={t('organisations.mergeClose')} onClick={close} />
        </Group>
        <TwinSelect
          choices={others}
          label={label}
          value={other}
          choose={(value) => {
            setOther(value);
            setKept(null);
          }}
          focused={offered === null}
        />
        {twin && from && (
          <>
            <Radio.Group size="xs" label={t('organisations.keep')} value={into} onChange={setKept}>
              <Stack gap={4} mt={4}>
                {[body, twin].map((row) => (
                  <Radio key={row.id} value={row.id} label={label(row)} />
                ))}
              </Stack>
            </Radio.Group>
            <MergePreview from={from} into={into}>
              <Button autoFocus={offered !== null} onClick={() => merge(from, into)}>
                {t('organisations.mergeNow')}
              </Button>
            </MergePreview>
          </>
        )}
      </Stack>
    </Paper>
  );
}

/** The body that rather stays: one of the shipped list, else the one that more records name. */
function stays(a: OrganisationRow, b: OrganisationRow): OrganisationRow {
  if ((a.key === null) !== (b.key === null)) return a.key === null ? b : a;
  const uses = ({ uses: { agreements, engagements } }: OrganisationRow) => agreements + engagements;
  return uses(b) > uses(a) ? b : a;
}
