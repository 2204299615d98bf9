import { Badge, Table, VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { JournalRow } from '../../../core/api/schemas/desk.ts';
import classes from './history.module.css';
import { MomentText } from './MomentText.tsx';
import { useActionName } from './use-action-name.ts';

/** Entries of the journal in rows; what has been undone is struck through and says so. */
export function JournalTable({ entries }: { entries: readonly JournalRow[] }) {
  const { t } = useTranslation();
  const actionName = useActionName();
  return (
    <Table verticalSpacing={4} fz="sm" stickyHeader layout="fixed" className={classes.journal}>
      <VisuallyHidden component="caption">{t('history.caption')}</VisuallyHidden>
      <Table.Thead>
        <Table.Tr>
          <Table.Th w="15%">{t('history.when')}</Table.Th>
          <Table.Th w="15%">{t('history.who')}</Table.Th>
          <Table.Th w="27%">{t('history.what')}</Table.Th>
          <Table.Th>{t('history.subject')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {entries.map((entry) => (
          <Table.Tr key={entry.seq}>
            <Table.Td>
              <MomentText at={entry.at} />
            </Table.Td>
            <Table.Td>{entry.editor}</Table.Td>
            <Table.Td>
              <span className={entry.undone ? classes.undone : undefined}>
                {entry.kind === 'undo' || entry.kind === 'redo'
                  ? `${t(`history.kind.${entry.kind}`)}: ${actionName(entry.action)}`
                  : actionName(entry.action)}
              </span>{' '}
              {entry.undone && (
                <Badge size="sm" variant="default" tt="none" fw={500}>
                  {t('history.undone')}
                </Badge>
              )}
            </Table.Td>
            <Table.Td>{entry.subject}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
