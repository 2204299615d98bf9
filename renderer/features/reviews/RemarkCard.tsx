import { Badge, UnstyledButton } from '@mantine/core';
import { IconCheck, IconMessage, IconPencil, IconX } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Remark } from '../../../core/api/schemas/review.ts';
import type { Language } from '../../../core/model/language.ts';
import { CommandButton } from '../../ui/CommandButton.tsx';
import { MomentText } from '../history/MomentText.tsx';
import { RemarkRecord } from './RemarkRecord.tsx';
import { RemarkText } from './RemarkText.tsx';
import classes from './reviews.module.css';
import type { RemarkDesk } from './use-remark-commands.ts';
import { ValueEntry } from './ValueEntry.tsx';

interface RemarkCardProps {
  readonly remark: Remark;
  readonly language: Language;
  readonly desk: RemarkDesk;
}

/** One remark: who and what in a line; opened, beside the record and its passages, with what can be done. */
export function RemarkCard({ remark, language, desk }: RemarkCardProps) {
  const { t } = useTranslation();
  const { id, kind, author, at, state, settled, match } = remark;
  const card = useRef<HTMLButtonElement>(null);
  const open = desk.current === id;
  useEffect(() => {
    if (!open) return;
    card.current?.focus({ preventScroll: true });
    card.current?.closest('li')?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  const Icon = kind === 'comment' ? IconMessage : IconPencil;
  return (
    <li className={classes.card} data-current={open || undefined} data-state={state}>
      <UnstyledButton ref={card} className={classes.head} aria-expanded={open} onClick={() => desk.choose(id)}>
        <Icon size={15} aria-hidden />
        <span className={classes.who}>
          <strong>{author || t('reviews.untracked')}</strong> {t(`reviews.did.${kind}`)}
          {at && (
            <>
              {' · '}
              <MomentText at={at} />
            </>
          )}
        </span>
        {settled && <Mark text={t('reviews.settled')} />}
        {match === 'similar' && <Mark text={t('reviews.similar')} />}
        {state !== 'pending' && <Mark text={t(`reviews.state.${state}`)} />}
      </UnstyledButton>
      <RemarkText remark={remark} language={language} />
      {open && <RemarkRecord remark={remark} />}
      {open && desk.mending === id && <ValueEntry remark={remark} desk={desk} />}
      {open && state === 'pending' && desk.mending !== id && (
        <div className={classes.actions}>
          <CommandButton command={desk.commands.accept} icon={IconCheck} variant="filled" />
          <CommandButton command={desk.commands.edit} icon={IconPencil} />
          <CommandButton command={desk.commands.reject} icon={IconX} />
          <span className={classes.quiet}>{t(`reviews.effect.${effectOf(remark)}`)}</span>
        </div>
      )}
    </li>
  );
}

function Mark({ text }: { text: string }) {
  return (
    <Badge size="sm" variant="default" tt="none" fw={500}>
      {text}
    </Badge>
  );
}

/** What accepting does. */
function effectOf({ kind, claim, after, value, citations }: Remark): 'edit' | 'value' | 'annotate' | 'settle' {
  if (kind === 'comment') return citations.length > 0 ? 'annotate' : 'settle';
  if (claim === null || after === null) return 'settle';
  return value === null ? 'value' : 'edit';
}
