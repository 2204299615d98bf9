import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { nameIn } from './names.ts';
import classes from './organisations.module.css';
import type { Twin } from './twins.ts';

interface TwinsAsideProps {
  readonly twins: readonly Twin[];
  readonly merge: (other: string) => void;
  readonly keepApart: (other: string) => void;
}

/** The bodies that may be the same as this one, each with why, to be merged or kept apart for good. */
export function TwinsAside({ twins, merge, keepApart }: TwinsAsideProps) {
  const { t, i18n } = useTranslation();
  if (twins.length === 0) return null;
  return (
    <section className={classes.twins} aria-labelledby="organisation-twins">
      <h2 id="organisation-twins">{t('organisations.twins')}</h2>
      {twins.map(({ other, reason, names }) => {
        const { language, name } = nameIn(other.names, i18n.language);
        return (
          <div key={other.id} className={classes.twin}>
            <Link href={`/organisations/${other.id}`} lang={language}>
              {name}
            </Link>
            <Text size="xs" c="dimmed">
              {t(`organisations.reason.${reason}`, { one: names[0], other: names[1] })}
            </Text>
            <Group gap="xs" mt={6}>
              <Button size="compact-xs" variant="light" onClick={() => merge(other.id)}>
                {t('organisations.compare')}
              </Button>
              <Button size="compact-xs" variant="default" onClick={() => keepApart(other.id)}>
                {t('organisations.notSame')}
              </Button>
            </Group>
          </div>
        );
      })}
    </section>
  );
}
