import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { AgreementDetail } from '../../../core/api/schemas/record.ts';
import { AGREEMENT_KINDS, AGREEMENT_STATUSES } from '../../../core/model/agreement.ts';
import { orpc } from '../../api/client.ts';
import { ChoiceField } from '../records/ChoiceField.tsx';
import { DateField } from '../records/DateField.tsx';
import { NamesField, PartiesField, TaxonomyField } from '../records/ListFields.tsx';
import { RecordFailed } from '../records/RecordFailed.tsx';
import { RecordPage } from '../records/RecordPage.tsx';
import classes from '../records/records.module.css';
import { TextField } from '../records/TextField.tsx';
import { useAgreementChanges } from '../records/use-record-changes.ts';
import { choicesOf } from '../records/words.ts';
import { AgreementCommitments } from './AgreementCommitments.tsx';

/** One agreement: every field with the passages it rests on. */
export function AgreementPage({ id }: { id: string }) {
  const { data, error, refetch } = useQuery(orpc.agreements.get.queryOptions({ input: { id } }));
  if (error) return <RecordFailed noun="agreements" error={error} retry={() => void refetch()} />;
  return data ? <Agreement agreement={data} /> : null;
}

function Agreement({ agreement }: { agreement: AgreementDetail }) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const { update, setTags, remove } = useAgreementChanges(agreement.id);
  const { evidence, language } = agreement;
  // The page is left first: what is removed can no longer be shown.
  const leaveAndRemove = () => {
    navigate('/agreements');
    remove();
  };
  return (
    <RecordPage
      title={agreement.subject ?? t('agreements.untitled')}
      language={language}
      back={{ href: '/agreements', label: t('agreements.title') }}
      tags={agreement.tags}
      setTags={setTags}
      remove={leaveAndRemove}
      evidence={evidence}
      parties={agreement.parties}
    >
      <div className={classes.fields}>
        <ChoiceField
          name="kind"
          evidence={evidence}
          value={agreement.kind}
          choices={choicesOf(t, 'agreementKind', AGREEMENT_KINDS)}
          save={(kind) => update({ kind })}
        />
        <ChoiceField
          name="status"
          evidence={evidence}
          value={agreement.status}
          choices={choicesOf(t, 'agreementStatus', AGREEMENT_STATUSES)}
          save={(status) => update({ status })}
        />
        <TextField
          name="subject"
          evidence={evidence}
          value={agreement.subject}
          language={language}
          save={(subject) => update({ subject })}
          clear={() => update({ subject: null })}
          long
        />
        <DateField name="date" evidence={evidence} value={agreement.date} save={(date) => update({ date })} />
        <PartiesField
          name="parties"
          evidence={evidence}
          value={agreement.parties}
          save={(parties) => update({ parties: [...parties] })}
        />
        <NamesField
          name="signatories"
          evidence={evidence}
          value={agreement.signatories}
          save={(signatories) => update({ signatories: [...signatories] })}
        />
        <TaxonomyField
          name="fields"
          evidence={evidence}
          value={agreement.fields}
          save={(fields) => update({ fields: [...fields] })}
        />
      </div>
      <AgreementCommitments agreement={agreement} />
    </RecordPage>
  );
}
