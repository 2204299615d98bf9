import { ActionIcon, Tooltip } from '@mantine/core';
import { IconUnlink } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { EvidenceDetail } from '../../../core/api/schemas/record.ts';
import { passageHref } from '../../ui/passage-href.ts';
import classes from './records.module.css';
import { useDetach } from './use-record-changes.ts';

/** The passages under a field: the words, where they stand, how they carry the value; a click goes to the article. */
export function EvidenceList({ evidence }: { evidence: readonly EvidenceDetail[] }) {
  const { t } = useTranslation();
  const detach = useDetach();
  if (evidence.length === 0) return null;
  return (
    <ul className={classes.evidence}>
      {evidence.map((row) => (
        <li key={row.id}>
          <Link href={passageHref(row.passage)} className={classes.quote}>
            <q lang={row.language}>{row.passage.exact}</q>
            <span className={classes.source}>
              {t(`records.basis.${row.basis}`)} · {row.language.toUpperCase()} · {row.articleLabel}
            </span>
          </Link>
          <Tooltip label={t('records.evidence.detach')}>
            <ActionIcon
              variant="subtle"
              color="gray"
              size="sm"
              aria-label={t('records.evidence.detach')}
              onClick={() => detach(row.id)}
            >
              <IconUnlink size={14} aria-hidden />
            </ActionIcon>
          </Tooltip>
        </li>
      ))}
    </ul>
  );
}
