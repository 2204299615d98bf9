import { NativeSelect, Select } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { orpc } from '../../../api/client.ts';
import { useChange } from '../../../api/use-change.ts';
import { fieldLabel } from '../field-label.ts';
import { DRAFT_FIELDS } from './draft.ts';
import { FormShell } from './FormShell.tsx';
import type { SelectionFormProps } from './selection-form-props.ts';
import { useRecordChoices } from './use-record-choices.ts';

/** Ties a selected passage to a record that is there already, or to one of its fields. */
export function AttachForm({ articleId, span, close }: SelectionFormProps) {
  const { t } = useTranslation();
  const { groups, find } = useRecordChoices();
  const [chosen, setChosen] = useState<string | null>(null);
  const [field, setField] = useState('');
  const attach = useChange(orpc.evidence.attach.mutationOptions(), t('reading.said.attached'));
  const record = find(chosen);
  const fields = record ? DRAFT_FIELDS[record.recordKind].map(({ name }) => name) : [];
  return (
    <FormShell
      saveLabel={t('reading.form.attach')}
      submit={() => record && attach.mutate({ ...record, articleId, span, field: field || null }, { onSuccess: close })}
      cancel={close}
      canSave={record !== null}
    >
      <Select
        label={t('reading.form.record')}
        placeholder={t('reading.form.findRecord')}
        size="xs"
        searchable
        data={groups}
        value={chosen}
        onChange={(value) => {
          setChosen(value);
          setField('');
        }}
        nothingFoundMessage={t('reading.form.nothingFound')}
      />
      <NativeSelect
        label={t('reading.form.field')}
        size="xs"
        disabled={record === null}
        data={[
          { value: '', label: t('reading.form.wholeRecord') },
          ...fields.map((name) => ({ value: name, label: t(fieldLabel(name)) })),
        ]}
        value={field}
        onChange={(event) => setField(event.currentTarget.value)}
      />
    </FormShell>
  );
}
