import { Badge, Button, Group, Text } from '@mantine/core';
import { IconArrowsSplit2 } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClaimedValue } from './claims.ts';
import { EvidenceList } from './EvidenceList.tsx';
import classes from './records.module.css';

interface RivalsProps {
  readonly claims: readonly ClaimedValue[];
  readonly show: (value: string) => ReactNode;
  readonly choose: (value: string) => void;
}

/** Values that contradict each other or the value in use, side by side with what says so, and the choice between them. */
export function Rivals({ claims, show, choose }: RivalsProps) {
  const { t } = useTranslation();
  return (
    <div className={classes.rivals}>
      <Group gap={6}>
        <IconArrowsSplit2 size={16} aria-hidden />
        <Text size="sm" fw={600}>
          {t(claims.length > 1 ? 'records.rivals.sources' : 'records.rivals.editor')}
        </Text>
      </Group>
      <ul className={classes.rivalValues}>
        {claims.map((claim) => (
          <li key={claim.value}>
            <Group gap={8}>
              <Text size="sm" fw={600}>
                {show(claim.value)}
              </Text>
              {claim.chosen ? (
                <Badge variant="default" size="sm">
                  {t('records.rivals.chosen')}
                </Badge>
              ) : (
                <Button variant="default" size="compact-xs" onClick={() => choose(claim.value)}>
                  {t('records.rivals.use')}
                </Button>
              )}
            </Group>
            <EvidenceList evidence={claim.evidence} />
          </li>
        ))}
      </ul>
    </div>
  );
}
