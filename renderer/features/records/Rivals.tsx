import { Badge, Button, Group, Text } from '@mantine/core';
import { IconArrowsSplit2 } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { areRivals, type ClaimedValue } from './claims.ts';
import classes from './records.module.css';

interface RivalsProps {
  readonly claims: readonly ClaimedValue[];
  /** The value in use. */
  readonly current: string | null;
  /** How a value is shown; as it is when absent. */
  readonly show?: (value: string) => ReactNode;
  readonly choose: (value: string) => void;
}

/** Values that contradict each other, side by side with what says so, and the choice between them. */
export function Rivals({ claims, current, show = (value) => value, choose }: RivalsProps) {
  const { t } = useTranslation();
  if (!areRivals(claims, current)) return null;
  return (
    <div className={classes.rivals}>
      <Group gap={6}>
        <IconArrowsSplit2 size={16} aria-hidden />
        <Text size="sm" fw={600}>
          {t('records.rivals.title')}
        </Text>
      </Group>
      <ul className={classes.rivalValues}>
        {claims.map((claim) => (
          <li key={claim.value} data-chosen={claim.chosen || undefined}>
            <Text size="sm" fw={600}>
              {show(claim.value)}
            </Text>
            {claim.evidence.map((row) => (
              <Text key={row.id} size="xs" lang={row.language} lineClamp={3}>
                “{row.passage.exact}” – {row.articleLabel}
              </Text>
            ))}
            {claim.chosen ? (
              <Badge variant="light" tt="none" size="sm">
                {t('records.rivals.chosen')}
              </Badge>
            ) : (
              <Button variant="default" size="compact-xs" onClick={() => choose(claim.value)}>
                {t('records.rivals.use')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
