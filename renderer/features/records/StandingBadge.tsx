import { Badge, Tooltip } from '@mantine/core';
import { IconAlertTriangle, IconPencil, IconTimeline } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Standing } from './claims.ts';
import classes from './records.module.css';

const ICONS = { inferred: IconTimeline, editor: IconPencil, unsupported: IconAlertTriangle } as const;

/** Warns of a value that no passage states; the tooltip says what that means and what to do. Stated values stay quiet. */
export function StandingBadge({ standing }: { standing: Standing }) {
  const { t } = useTranslation();
  if (standing === 'empty' || standing === 'stated') return null;
  const Icon = ICONS[standing];
  return (
    <Tooltip label={t(`records.basis.hint.${standing}`)} multiline maw={320}>
      <Badge
        variant="default"
        tt="none"
        fw={500}
        className={classes.standing}
        data-standing={standing}
        leftSection={<Icon size={13} aria-hidden />}
      >
        {t(`records.basis.${standing}`)}
      </Badge>
    </Tooltip>
  );
}
