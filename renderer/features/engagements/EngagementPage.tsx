import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { EngagementDetail } from '../../../core/api/schemas/record.ts';
import { ENGAGEMENT_KINDS } from '../../../core/model/engagement.ts';
import { orpc } from '../../api/client.ts';
import { ChoiceField } from '../records/ChoiceField.tsx';
import { DateField } from '../records/DateField.tsx';
import { NamesField, PartiesField, TaxonomyField } from '../records/ListFields.tsx';
import { RecordFailed } from '../records/RecordFailed.tsx';
import { RecordPage } from '../records/RecordPage.tsx';
import classes from '../records/records.module.css';
import { TextField } from '../records/TextField.tsx';
import { useEngagementChanges } from '../records/use-record-changes.ts';
import { choicesOf } from '../records/words.ts';

/** One engagement: every field with the passages it rests on. */
export function EngagementPage({ id }: { id: string }) {
  const { data, error, refetch } = useQuery(orpc.engagements.get.queryOptions({ input: { id } }));
  if (error) return <RecordFailed noun="engagements" error={error} retry={() => void refetch()} />;
  return data ? <Engagement engagement={data} /> : null;
}

function Engagement({ engagement }: { engagement: EngagementDetail }) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const { update, setTags, remove } = useEngagementChanges(engagement.id);
  const { evidence, language } = engagement;
  const bodies = engagement.with.map(({ name }) => name).join('; ') || t('engagements.unnamed');
  // The page is left first: what is removed can no longer be shown.
  const leaveAndRemove = () => {
    navigate('/engagements');
    remove();
  };
  return (
    <RecordPage
      title={bodies}
      language={language}
      back={{ href: '/engagements', label: t('engagements.title') }}
      tags={engagement.tags}
      setTags={setTags}
      remove={leaveAndRemove}
      evidence={evidence}
      parties={engagement.with}
    >
      <div className={classes.fields}>
        <ChoiceField
          name="kind"
          evidence={evidence}
          value={engagement.kind}
          choices={choicesOf(t, 'engagementKind', ENGAGEMENT_KINDS)}
          save={(kind) => update({ kind })}
        />
        <PartiesField
          name="with"
          evidence={evidence}
          value={engagement.with}
          save={(parties) => update({ with: [...parties] })}
        />
        <NamesField
          name="people"
          evidence={evidence}
          value={engagement.people}
          save={(people) => update({ people: [...people] })}
        />
        <TextField
          name="place"
          evidence={evidence}
          value={engagement.place}
          language={language}
          save={(place) => update({ place })}
          clear={() => update({ place: null })}
        />
        <DateField name="date" evidence={evidence} value={engagement.date} save={(date) => update({ date })} />
        <TaxonomyField
          name="fields"
          evidence={evidence}
          value={engagement.fields}
          save={(fields) => update({ fields: [...fields] })}
        />
      </div>
    </RecordPage>
  );
}
