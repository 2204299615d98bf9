import { Badge, Tooltip } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Standing } from './claims.ts';

const COLOURS: Record<Exclude<Standing, 'empty'>, string> = {
  stated: 'teal',
  inferred: 'blue',
  editor: 'grape',
  unsupported: 'orange',
};

/** How a field stands, in a word; the tooltip says what that means and what to do. Nothing for a field without a value. */
export function StandingBadge({ standing }: { standing: Standing }) {
  const { t } = useTranslation();
  if (standing === 'empty') return null;
  return (
    <Tooltip label={t(`records.basis.hint.${standing}`)} multiline maw={320}>
      <Badge variant="light" color={COLOURS[standing]} tt="none" fw={500} size="sm">
        {t(`records.basis.${standing}`)}
      </Badge>
    </Tooltip>
  );
}
