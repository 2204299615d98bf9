import { Grid, Text } from '@mantine/core';
import { IconArrowMerge, IconTrash } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OrganisationDetail } from '../../../core/api/schemas/organisation.ts';
import { orpc } from '../../api/client.ts';
import { CommandButton } from '../../ui/CommandButton.tsx';
import { Page } from '../../ui/Page.tsx';
import { useCommands } from '../../use-commands.ts';
import { RecordFailed } from '../records/RecordFailed.tsx';
import classes from '../records/records.module.css';
import { CountryField } from './CountryField.tsx';
import { MergePanel } from './MergePanel.tsx';
import { NameFields } from './NameFields.tsx';
import { nameIn } from './names.ts';
import { TwinsAside } from './TwinsAside.tsx';
import { twinsOf } from './twins.ts';
import { UsesSection } from './UsesSection.tsx';
import { useOrganisationChanges } from './use-organisation-changes.ts';

/** One body: its names in every language, where it is named, and the bodies that may be the same. */
export function OrganisationPage({ id }: { id: string }) {
  const { data, error, refetch } = useQuery(orpc.organisations.get.queryOptions({ input: { id } }));
  if (error) return <RecordFailed noun="organisations" error={error} retry={() => void refetch()} />;
  return data ? <OrganisationView body={data} /> : null;
}

function OrganisationView({ body }: { body: OrganisationDetail }) {
  const { t, i18n } = useTranslation();
  const { data: all = [] } = useQuery(orpc.organisations.list.queryOptions({ input: {} }));
  const { data: duplicates = [] } = useQuery(orpc.organisations.duplicates.queryOptions());
  const { update, merge, keepApart, remove } = useOrganisationChanges(body.id);
  const [merging, setMerging] = useState<{ readonly offered: string | null } | null>(null);
  const { language, name } = nameIn(body.names, i18n.language);
  const twins = twinsOf(body.id, all, duplicates);
  const [likeliest] = twins;
  const commands = {
    merge: {
      ...{ id: 'organisation.merge', label: 'organisations.merge', keys: ['m'], enabled: all.length > 1 },
      run: () => setMerging({ offered: likeliest?.other.id ?? null }),
    },
    apart: {
      ...{ id: 'organisation.apart', label: 'organisations.notSame', keys: ['x'], enabled: likeliest !== undefined },
      run: () => likeliest && keepApart(likeliest.other.id),
    },
    remove: {
      ...{ id: 'organisation.remove', label: 'records.remove', keys: [], enabled: body.records.length === 0 },
      run: remove,
    },
  };
  useCommands('organisations.one', Object.values(commands));
  return (
    <Page
      title={<span lang={language}>{name}</span>}
      back={{ href: '/organisations', label: t('organisations.title') }}
      actions={
        <>
          <CommandButton command={commands.merge} icon={IconArrowMerge} />
          <CommandButton command={commands.remove} icon={IconTrash} />
        </>
      }
    >
      {merging && (
        <MergePanel
          key={merging.offered}
          body={body}
          all={all}
          offered={merging.offered}
          merge={(from, into) => {
            setMerging(null);
            merge(from, into);
          }}
          close={() => setMerging(null)}
        />
      )}
      <Grid gap="xl">
        <Grid.Col span={{ base: 12, md: 8 }}>
          <div className={classes.fields}>
            <CountryField
              country={body.country}
              {...(body.key === null && { save: (country: string | null) => update({ country }) })}
            />
            <NameFields names={body.names} save={(names) => update({ names })} />
          </div>
          {body.key !== null && (
            <Text size="xs" c="dimmed" mt="xs">
              {t('organisations.shipped')}
            </Text>
          )}
          <UsesSection body={body} />
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 4 }}>
          <TwinsAside {...{ twins, keepApart }} merge={(other) => setMerging({ offered: other })} />
        </Grid.Col>
      </Grid>
    </Page>
  );
}
