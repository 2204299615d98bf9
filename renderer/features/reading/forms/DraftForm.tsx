import { type ReactNode, useState } from 'react';
import { DraftBox } from './DraftBox.tsx';
import { type Draft, type DraftField, problemsOf } from './draft.ts';
import { FormShell } from './FormShell.tsx';

interface DraftFormProps {
  readonly fields: readonly DraftField[];
  readonly initial: Draft;
  /** On the button that saves. */
  readonly saveLabel: string;
  readonly save: (draft: Draft) => void;
  readonly cancel: () => void;
  /** Boxes of its own below the fields. */
  readonly children?: ReactNode;
}

/** A form in the panel over the fields of a record; it is saved only when every box can be read. */
export function DraftForm({ fields, initial, saveLabel, save, cancel, children }: DraftFormProps) {
  const [draft, setDraft] = useState(initial);
  const [tried, setTried] = useState(false);
  const problems = problemsOf(fields, draft);
  const submit = () => {
    setTried(true);
    if (Object.keys(problems).length === 0) save(draft);
  };
  return (
    <FormShell saveLabel={saveLabel} submit={submit} cancel={cancel}>
      {fields.map((field) => (
        <DraftBox
          key={field.name}
          field={field}
          value={draft[field.name] ?? ''}
          problem={tried ? problems[field.name] : undefined}
          change={(value) => setDraft((was) => ({ ...was, [field.name]: value }))}
        />
      ))}
      {children}
    </FormShell>
  );
}
