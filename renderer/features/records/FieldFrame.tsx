import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { EvidenceDetail } from '../../../core/api/schemas/record.ts';
import { areRivals, type ClaimedValue, evidenceOf, standingOf } from './claims.ts';
import { EvidenceList } from './EvidenceList.tsx';
import { Rivals } from './Rivals.tsx';
import classes from './records.module.css';
import { StandingBadge } from './StandingBadge.tsx';
import { ValueField } from './ValueField.tsx';

/** What a field of a record is told by its page. */
export interface FieldProps {
  /** The name of the field in the record and in its evidence. */
  readonly name: string;
  /** All evidence of the record. */
  readonly evidence: readonly EvidenceDetail[];
}

interface FrameProps extends FieldProps {
  /** The value as evidence gives it: a word, a date, names joined by `; `; null where there is none. */
  readonly current: string | null;
  /** The value as people read it. Goes into a button, so only phrasing content. */
  readonly shown: ReactNode;
  /** The entry box; `close` puts the value back. */
  readonly editor: (close: () => void) => ReactNode;
  /** What the passages give for a field of one value, how such a value is shown, and how to choose it. */
  readonly claims?: readonly ClaimedValue[];
  readonly show?: (value: string) => ReactNode;
  readonly choose?: (value: string) => void;
}

/** One field: its name, its value (click or Enter to edit), how it stands, and the passages under it. */
export function FieldFrame({ name, evidence, current, shown, editor, ...rivals }: FrameProps) {
  const { claims = [], show = (value) => value, choose } = rivals;
  const { t } = useTranslation();
  const label = t(`records.field.${name}`);
  const disputed = choose !== undefined && areRivals(claims, current);
  const shownAbove = new Set(disputed ? claims.flatMap((claim) => claim.evidence) : []);
  const rest = evidenceOf(evidence, name).filter((row) => !shownAbove.has(row));
  return (
    <div className={classes.field}>
      <div className={classes.fieldName}>{label}</div>
      <div className={classes.fieldBody}>
        <ValueField
          label={label}
          shown={current === null ? null : shown}
          missing={t('records.notStated')}
          editor={editor}
        >
          <StandingBadge standing={standingOf(evidence, name, current)} />
        </ValueField>
        {disputed && <Rivals claims={claims} show={show} choose={choose} />}
        <EvidenceList evidence={rest} />
      </div>
    </div>
  );
}
