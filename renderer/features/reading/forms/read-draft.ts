import type { SuggestionDetail } from '../../../../core/api/schemas/article.ts';
import { AGREEMENT_KINDS, AGREEMENT_STATUSES } from '../../../../core/model/agreement.ts';
import { COMMITMENT_STATUSES } from '../../../../core/model/commitment.ts';
import { ENGAGEMENT_KINDS } from '../../../../core/model/engagement.ts';
import type { PartyFact } from '../../../../core/model/facts.ts';
import { readDateEntry } from '../../records/date-entry.ts';
import { readLines, readParties } from '../../records/party-entry.ts';
import type { Draft } from './draft.ts';

const text = (draft: Draft, name: string): string => {
  const value = draft[name];
  return typeof value === 'string' ? value.trim() : '';
};
const textOrNull = (draft: Draft, name: string) => text(draft, name) || null;
const date = (draft: Draft, name: string) => readDateEntry(text(draft, name));
const lines = (draft: Draft, name: string) => [...readLines(text(draft, name))];
const keys = (draft: Draft, name: string): string[] => {
  const value = draft[name];
  return typeof value === 'string' || value === undefined ? [] : [...value];
};
/** The word of a closed list that was chosen; undefined where none was. */
const word = <T extends string>(draft: Draft, name: string, words: readonly T[]): T | undefined =>
  words.find((known) => known === text(draft, name));

/** The parties as typed; one that was left as it was keeps the body that it was known as. */
function parties(entry: string, known: readonly PartyFact[]): PartyFact[] {
  return readParties(entry).map(({ name, country }) => {
    const same = known.find((party) => party.name === name && party.country === country);
    return same ?? { name, country, organisation: null };
  });
}

/** The fact of a suggestion as the editor corrected it. The draft must be without problems. */
export function readFact(suggestion: SuggestionDetail, draft: Draft): SuggestionDetail['fact'] {
  switch (suggestion.kind) {
    case 'agreement': {
      const { fact } = suggestion;
      return {
        ...fact,
        kind: word(draft, 'kind', AGREEMENT_KINDS) ?? fact.kind,
        status: word(draft, 'status', AGREEMENT_STATUSES) ?? fact.status,
        subject: textOrNull(draft, 'subject'),
        date: date(draft, 'date'),
        parties: parties(text(draft, 'parties'), fact.parties),
        signatories: lines(draft, 'signatories'),
        fields: keys(draft, 'fields'),
      };
    }
    case 'engagement': {
      const { fact } = suggestion;
      const met = parties(text(draft, 'with'), fact.parties);
      return {
        ...fact,
        kind: word(draft, 'kind', ENGAGEMENT_KINDS) ?? fact.kind,
        with: met.map(({ name }) => name),
        parties: met,
        people: lines(draft, 'people'),
        place: textOrNull(draft, 'place'),
        date: date(draft, 'date'),
        fields: keys(draft, 'fields'),
      };
    }
    case 'commitment':
      return { ...suggestion.fact, exact: text(draft, 'text') };
    case 'figure':
      return { ...suggestion.fact, value: Number(text(draft, 'value')), unit: textOrNull(draft, 'unit') };
    case 'person':
      return {
        ...suggestion.fact,
        name: text(draft, 'name'),
        role: textOrNull(draft, 'role'),
        organisation: textOrNull(draft, 'organisation'),
      };
  }
}

/** The values of a new agreement. What was not entered stays out: nothing is made up for it. */
export function readAgreement(draft: Draft) {
  const kind = word(draft, 'kind', AGREEMENT_KINDS);
  const status = word(draft, 'status', AGREEMENT_STATUSES);
  return {
    ...(kind && { kind }),
    ...(status && { status }),
    subject: textOrNull(draft, 'subject'),
    date: date(draft, 'date'),
    parties: [...readParties(text(draft, 'parties'))],
    signatories: lines(draft, 'signatories'),
    fields: keys(draft, 'fields'),
  };
}

/** The values of a new engagement. */
export function readEngagement(draft: Draft) {
  const kind = word(draft, 'kind', ENGAGEMENT_KINDS);
  return {
    ...(kind && { kind }),
    with: [...readParties(text(draft, 'with'))],
    people: lines(draft, 'people'),
    place: textOrNull(draft, 'place'),
    date: date(draft, 'date'),
    fields: keys(draft, 'fields'),
  };
}

/** The values of a new commitment. */
export function readCommitment(draft: Draft) {
  return {
    text: text(draft, 'text'),
    owner: textOrNull(draft, 'owner'),
    due: date(draft, 'due'),
    status: word(draft, 'status', COMMITMENT_STATUSES) ?? null,
  };
}
