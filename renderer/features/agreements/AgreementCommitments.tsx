import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { AgreementDetail } from '../../../core/api/schemas/record.ts';
import { CommitmentFields } from '../commitments/CommitmentFields.tsx';
import { evidenceOf } from '../records/claims.ts';
import { EvidenceList } from '../records/EvidenceList.tsx';
import classes from '../records/records.module.css';

/**
 * What the sides said they would do under an agreement, each with its owner, due date and status. Passages that state
 * commitments but could not be tied to one of these (a translation that splits them otherwise) follow for the editor to sort.
 */
export function AgreementCommitments({ agreement }: { agreement: AgreementDetail }) {
  const { t } = useTranslation();
  const loose = evidenceOf(agreement.evidence, 'commitments');
  return (
    <section className={classes.commitments} aria-labelledby="agreement-commitments">
      <h2 id="agreement-commitments">{t('agreements.commitments')}</h2>
      {agreement.commitments.length === 0 && loose.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('agreements.noCommitments')}
        </Text>
      )}
      {agreement.commitments.map((commitment) => (
        <div key={commitment.id} className={classes.commitment}>
          <CommitmentFields commitment={commitment} />
        </div>
      ))}
      {loose.length > 0 && (
        <>
          <h3 className={classes.asideTitle}>{t('agreements.looseCommitments')}</h3>
          <EvidenceList evidence={loose} />
        </>
      )}
    </section>
  );
}
