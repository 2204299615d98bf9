import type { SuggestionDetail } from '../../../../core/api/schemas/article.ts';
import { AGREEMENT_KINDS, AGREEMENT_STATUSES } from '../../../../core/model/agreement.ts';
import { COMMITMENT_STATUSES } from '../../../../core/model/commitment.ts';
import { ENGAGEMENT_KINDS } from '../../../../core/model/engagement.ts';
import type { RecordKind } from '../../../../core/model/evidence.ts';
import { readDateEntry, writeDateEntry } from '../../records/date-entry.ts';
import { writeParties } from '../../records/party-entry.ts';

/** How a field is entered. `parties` and `lines` are entered one per line. */
export type Entry = 'choice' | 'line' | 'text' | 'date' | 'lines' | 'parties' | 'taxonomy' | 'number';

export interface DraftField {
  /** As in the record; its label is `records.field.<name>`. */
  readonly name: string;
  readonly entry: Entry;
  /** The words to choose from, and where their labels stand in the wording. */
  readonly words?: readonly string[];
  readonly list?: string;
  readonly required?: boolean;
}

/** What stands in the boxes of a form: text as typed, or chosen keys. */
export type Draft = Readonly<Record<string, string | readonly string[]>>;

const choice = (name: string, list: string, words: readonly string[], required = true): DraftField => ({
  name,
  entry: 'choice',
  list,
  words,
  required,
});
const DATE: DraftField = { name: 'date', entry: 'date' };
const FIELDS: DraftField = { name: 'fields', entry: 'taxonomy' };

/** The fields of each kind of record, in the order of the form. */
export const DRAFT_FIELDS: Readonly<Record<RecordKind, readonly DraftField[]>> = {
  agreement: [
    choice('kind', 'agreementKind', AGREEMENT_KINDS),
    choice('status', 'agreementStatus', AGREEMENT_STATUSES),
    { name: 'subject', entry: 'text' },
    DATE,
    { name: 'parties', entry: 'parties' },
    { name: 'signatories', entry: 'lines' },
    FIELDS,
  ],
  engagement: [
    choice('kind', 'engagementKind', ENGAGEMENT_KINDS),
    { name: 'with', entry: 'parties' },
    { name: 'people', entry: 'lines' },
    { name: 'place', entry: 'line' },
    DATE,
    FIELDS,
  ],
  commitment: [
    { name: 'text', entry: 'text', required: true },
    { name: 'owner', entry: 'line' },
    { name: 'due', entry: 'date' },
    choice('status', 'commitmentStatus', COMMITMENT_STATUSES, false),
  ],
  figure: [
    { name: 'value', entry: 'number', required: true },
    { name: 'unit', entry: 'line' },
  ],
  person: [
    { name: 'name', entry: 'line', required: true },
    { name: 'role', entry: 'line' },
    { name: 'organisation', entry: 'line' },
  ],
};

/** The fields of the form for correcting a suggestion: a promise's words only, for the rest is not the article's. */
export function fieldsOfSuggestion(kind: RecordKind): readonly DraftField[] {
  return kind === 'commitment' ? DRAFT_FIELDS.commitment.filter(({ name }) => name === 'text') : DRAFT_FIELDS[kind];
}

export function emptyDraft(kind: RecordKind): Draft {
  return Object.fromEntries(DRAFT_FIELDS[kind].map(({ name, entry }) => [name, entry === 'taxonomy' ? [] : '']));
}

/** A suggestion as it stands in the boxes of its form. */
export function draftOfSuggestion(suggestion: SuggestionDetail): Draft {
  switch (suggestion.kind) {
    case 'agreement': {
      const { kind, status, subject, date, parties, signatories, fields } = suggestion.fact;
      return {
        ...{ kind, status, subject: subject ?? '', date: writeDateEntry(date), fields },
        ...{ parties: writeParties(parties), signatories: signatories.join('\n') },
      };
    }
    case 'engagement': {
      const { kind, parties, people, place, date, fields } = suggestion.fact;
      return {
        ...{ kind, with: writeParties(parties), people: people.join('\n') },
        ...{ place: place ?? '', date: writeDateEntry(date), fields },
      };
    }
    case 'commitment':
      return { text: suggestion.fact.exact };
    case 'figure':
      return { value: String(suggestion.fact.value), unit: suggestion.fact.unit ?? '' };
    case 'person': {
      const { name, role, organisation } = suggestion.fact;
      return { name, role: role ?? '', organisation: organisation ?? '' };
    }
  }
}

/** The fields of a draft that cannot be saved as they stand, with the key of the wording that says why. */
export function problemsOf(fields: readonly DraftField[], draft: Draft): Readonly<Record<string, string>> {
  const problems = fields.flatMap(({ name, entry, required = false }): [string, string][] => {
    const value = draft[name] ?? '';
    const text = typeof value === 'string' ? value.trim() : value.join();
    if (text === '') return required ? [[name, 'reading.form.required']] : [];
    if (entry === 'date' && readDateEntry(text) === null) return [[name, 'reading.form.badDate']];
    if (entry === 'number' && Number.isNaN(Number(text))) return [[name, 'reading.form.badNumber']];
    return [];
  });
  return Object.fromEntries(problems);
}
