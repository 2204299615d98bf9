import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { orpc } from '../../../api/client.ts';
import { useChange } from '../../../api/use-change.ts';
import { useReading } from '../reading-context.ts';
import { DraftForm } from './DraftForm.tsx';
import { DRAFT_FIELDS, emptyDraft } from './draft.ts';
import { readAgreement, readCommitment, readEngagement } from './read-draft.ts';
import type { SelectionFormProps } from './selection-form-props.ts';

/** Longer selections are evidence, not the name of a thing. */
const LONGEST_SUBJECT = 200;

/** The words of the selected passage, to begin with where they may serve as they are. */
function useWords({ span }: SelectionFormProps, longest = Number.POSITIVE_INFINITY): string {
  const { article } = useReading();
  const words = article.text.slice(span.start, span.end);
  return words.length > longest ? '' : words;
}

/** A new agreement from a selected passage, which becomes its evidence. */
export function NewAgreement(props: SelectionFormProps) {
  const { t } = useTranslation();
  const { articleId, span, close } = props;
  const subject = useWords(props, LONGEST_SUBJECT);
  const create = useChange(orpc.agreements.create.mutationOptions(), t('reading.said.agreement'));
  return (
    <DraftForm
      fields={DRAFT_FIELDS.agreement}
      initial={{ ...emptyDraft('agreement'), subject }}
      saveLabel={t('reading.form.create')}
      save={(draft) => create.mutate({ articleId, span, values: readAgreement(draft) }, { onSuccess: close })}
      cancel={close}
    />
  );
}

/** A new engagement from a selected passage. */
export function NewEngagement({ articleId, span, close }: SelectionFormProps) {
  const { t } = useTranslation();
  const create = useChange(orpc.engagements.create.mutationOptions(), t('reading.said.engagement'));
  return (
    <DraftForm
      fields={DRAFT_FIELDS.engagement}
      initial={emptyDraft('engagement')}
      saveLabel={t('reading.form.create')}
      save={(draft) => create.mutate({ articleId, span, values: readEngagement(draft) }, { onSuccess: close })}
      cancel={close}
    />
  );
}

/** A new commitment from a selected passage, under an agreement or alone. */
export function NewCommitment(props: SelectionFormProps) {
  const { t } = useTranslation();
  const { articleId, span, close } = props;
  const text = useWords(props);
  const [agreementId, setAgreementId] = useState<string | null>(null);
  const { data: agreements = [] } = useQuery(orpc.agreements.list.queryOptions({ input: {} }));
  const create = useChange(orpc.commitments.create.mutationOptions(), t('reading.said.commitment'));
  return (
    <DraftForm
      fields={DRAFT_FIELDS.commitment}
      initial={{ ...emptyDraft('commitment'), text }}
      saveLabel={t('reading.form.create')}
      save={(draft) =>
        create.mutate(
          { articleId, span, values: readCommitment(draft), ...(agreementId !== null && { agreementId }) },
          { onSuccess: close },
        )
      }
      cancel={close}
    >
      <Select
        label={t('reading.form.underAgreement')}
        size="xs"
        searchable
        clearable
        data={agreements.map(({ id, subject }) => ({ value: id, label: subject ?? t('agreements.untitled') }))}
        value={agreementId}
        onChange={setAgreementId}
        nothingFoundMessage={t('reading.form.nothingFound')}
      />
    </DraftForm>
  );
}
