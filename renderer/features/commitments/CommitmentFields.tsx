import { useTranslation } from 'react-i18next';
import type { CommitmentDetail } from '../../../core/api/schemas/record.ts';
import { COMMITMENT_STATUSES } from '../../../core/model/commitment.ts';
import { ChoiceField } from '../records/ChoiceField.tsx';
import { DateField } from '../records/DateField.tsx';
import classes from '../records/records.module.css';
import { TextField } from '../records/TextField.tsx';
import { useCommitmentChanges } from '../records/use-record-changes.ts';
import { choicesOf } from '../records/words.ts';

/** The fields of a commitment with their evidence, wherever it is shown. */
export function CommitmentFields({ commitment }: { commitment: CommitmentDetail }) {
  const { t } = useTranslation();
  const { update } = useCommitmentChanges(commitment.id);
  const { evidence, language } = commitment;
  return (
    <div className={classes.fields}>
      <TextField
        name="text"
        evidence={evidence}
        value={commitment.text}
        language={language}
        save={(text) => update({ text })}
        long
      />
      <TextField
        name="owner"
        evidence={evidence}
        value={commitment.owner}
        language={language}
        save={(owner) => update({ owner })}
        clear={() => update({ owner: null })}
      />
      <DateField name="due" evidence={evidence} value={commitment.due} save={(due) => update({ due })} />
      <ChoiceField
        name="status"
        evidence={evidence}
        value={commitment.status}
        choices={choicesOf(t, 'commitmentStatus', COMMITMENT_STATUSES)}
        save={(status) => update({ status })}
        none={{ label: t('commitments.noStatus'), clear: () => update({ status: null }) }}
      />
    </div>
  );
}
