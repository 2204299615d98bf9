import { Button, Checkbox, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Remark } from '../../../core/api/schemas/review.ts';
import type { Claim } from '../../../core/model/claim.ts';
import { say } from '../../ui/toasts.ts';
import { fieldLabel } from '../reading/field-label.ts';
import { useTaxonomy } from '../records/use-taxonomy.ts';
import { choicesOf } from '../records/words.ts';
import classes from './reviews.module.css';
import type { RemarkDesk } from './use-remark-commands.ts';
import { entryKind, readValue, wordListOf, writeValue } from './value-entry.ts';

/** The value that a change is accepted with, as the editor mends it: Enter accepts, Esc leaves it as proposed. */
export function ValueEntry({ remark, desk }: { remark: Remark; desk: RemarkDesk }) {
  return remark.claim && <ClaimEntry remark={remark} claim={remark.claim} desk={desk} />;
}

function ClaimEntry({ remark, claim, desk }: { remark: Remark; claim: Claim; desk: RemarkDesk }) {
  const { t } = useTranslation();
  const [entry, setEntry] = useState(() => writeValue(claim, remark.value ?? remark.current?.value ?? claim.value));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const value = readValue(claim, entry);
    if (value !== null) desk.accept(remark.id, value);
    else say(t(entryKind(claim) === 'date' ? 'records.badDate' : 'records.badEmpty', { entry }), { tone: 'bad' });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
    event.stopPropagation();
    desk.mend(remark.id, false);
  };
  return (
    <form className={classes.entry} onSubmit={submit} onKeyDown={onKeyDown}>
      <EntryBox claim={claim} entry={entry} setEntry={setEntry} />
      <Button type="submit" size="xs">
        {t('reviews.acceptValue')}
      </Button>
      <Button variant="default" size="xs" onClick={() => desk.mend(remark.id, false)}>
        {t('reviews.cancel')}
      </Button>
    </form>
  );
}

interface EntryBoxProps {
  readonly claim: Claim;
  readonly entry: string;
  readonly setEntry: (entry: string) => void;
}

function EntryBox({ claim, entry, setEntry }: EntryBoxProps) {
  const { t } = useTranslation();
  const { choices } = useTaxonomy();
  const words = wordListOf(claim);
  const kind = entryKind(claim);
  const shared = {
    'aria-label': t(fieldLabel(claim.field)),
    size: 'xs',
    autoFocus: true,
    'data-autofocus': true,
  } as const;
  if (words) {
    const data = choicesOf(t, words.list, words.words);
    return (
      <NativeSelect
        {...shared}
        data={[...data]}
        value={entry}
        onChange={(event) => setEntry(event.currentTarget.value)}
      />
    );
  }
  if (kind === 'fields') {
    return (
      <Checkbox.Group
        aria-label={t(fieldLabel(claim.field))}
        className={classes.fields}
        value={entry.split('; ').filter(Boolean)}
        onChange={(keys) => setEntry(keys.join('; '))}
      >
        {choices.map(({ value, label, depth }) => (
          <Checkbox key={value} value={value} label={label} size="xs" ml={depth * 18} />
        ))}
      </Checkbox.Group>
    );
  }
  const box = { ...shared, value: entry, style: { flex: 1, minWidth: 260 } };
  if (kind === 'text') {
    return <Textarea {...box} autosize maxRows={8} onChange={(event) => setEntry(event.currentTarget.value)} />;
  }
  return (
    <TextInput
      {...box}
      description={t(kind === 'date' ? 'records.editHint.date' : 'reviews.listHint')}
      inputWrapperOrder={['input', 'description']}
      onChange={(event) => setEntry(event.currentTarget.value)}
    />
  );
}
