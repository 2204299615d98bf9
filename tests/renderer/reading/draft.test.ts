import { expect, test } from 'vitest';
import type { SuggestionDetail } from '../../../core/api/schemas/article.ts';
import { agreementFact, engagementFact } from '../../../core/api/schemas/facts.ts';
import {
  DRAFT_FIELDS,
  draftOfSuggestion,
  emptyDraft,
  fieldsOfSuggestion,
  problemsOf,
} from '../../../renderer/features/reading/forms/draft.ts';
import {
  readAgreement,
  readCommitment,
  readEngagement,
  readFact,
} from '../../../renderer/features/reading/forms/read-draft.ts';
import { person } from './fixtures.ts';

const base = {
  ...{
    id: 's',
    articleId: 'a',
    rule: 'r',
    recordId: null,
    ruleDecisions: { accepted: 0, rejected: 0 },
    passages: [],
    match: null,
  },
  state: 'pending' as const,
};
const ministry = { name: 'MOFCOM', country: 'CN', organisation: 'cn-mofcom', apposed: 'Bộ Thương mại' };
const agreement = {
  ...base,
  kind: 'agreement',
  fact: {
    ...{ rule: 'r', cues: [], kind: 'mou', status: 'signed', subject: 'kinh tế số', date: 'XXXX-12-12' },
    ...{
      parties: [ministry],
      signatories: ['A', 'B'],
      fields: ['telecom'],
      evidence: [],
      commitments: [],
      support: [],
    },
  },
} satisfies SuggestionDetail;
const engagement = {
  ...base,
  kind: 'engagement',
  fact: {
    ...{
      rule: 'r',
      cues: [],
      kind: 'meeting',
      with: ['TechUK'],
      parties: [{ name: 'TechUK', country: 'GB', organisation: null }],
    },
    ...{ people: ['A'], place: null, date: '2024-08-06', fields: [], evidence: [], support: [] },
  },
} satisfies SuggestionDetail;

test.each([agreement, engagement, person('Chris Philp', { start: 0, end: 11 })])(
  'a $kind that is opened and saved stays as it was',
  (suggestion) => {
    expect(readFact(suggestion, draftOfSuggestion(suggestion))).toEqual(suggestion.fact);
  },
);

test('a corrected agreement keeps the bodies whose names were left, and drops what was emptied', () => {
  const draft = {
    ...draftOfSuggestion(agreement),
    ...{ parties: 'MOFCOM (CN)\nOfcom (gb)', date: '6/8/2024', subject: ' ', status: 'in-force' },
  };
  const fact = agreementFact.parse(readFact(agreement, draft));
  expect(fact).toMatchObject({ status: 'in-force', subject: null, date: '2024-08-06', signatories: ['A', 'B'] });
  expect(fact.parties).toEqual([ministry, { name: 'Ofcom', country: 'GB', organisation: null }]);
});

test('a party that is given another country is another body', () => {
  const draft = { ...draftOfSuggestion(agreement), parties: 'MOFCOM (LA)' };
  const { parties } = agreementFact.parse(readFact(agreement, draft));
  expect(parties).toEqual([{ name: 'MOFCOM', country: 'LA', organisation: null }]);
});

test('names and bodies of a corrected engagement stay side by side', () => {
  const draft = { ...draftOfSuggestion(engagement), with: 'UKABC\nTechUK (GB)' };
  const fact = engagementFact.parse(readFact(engagement, draft));
  expect(fact.with).toEqual(['UKABC', 'TechUK']);
  expect(fact.parties.map(({ name }) => name)).toEqual(fact.with);
});

test('of a promise only the words are corrected', () => {
  expect(fieldsOfSuggestion('commitment').map(({ name }) => name)).toEqual(['text']);
  const words = { rule: 'r', cues: [], start: 1, end: 5 };
  const promise = { ...base, kind: 'commitment', fact: { ...words, exact: 'sẽ' } } as const;
  expect(readFact(promise, { text: ' sẽ xem xét ' })).toEqual({ ...words, exact: 'sẽ xem xét' });
});

test('nothing is made up for a new record: kinds must be chosen, the rest may stay empty', () => {
  const empty = emptyDraft('agreement');
  expect(problemsOf(DRAFT_FIELDS.agreement, empty)).toEqual({
    kind: 'reading.form.required',
    status: 'reading.form.required',
  });
  const chosen = { ...empty, kind: 'plan', status: 'proposed' };
  expect(problemsOf(DRAFT_FIELDS.agreement, chosen)).toEqual({});
  expect(readAgreement(chosen)).toEqual({
    ...{ kind: 'plan', status: 'proposed', subject: null, date: null, parties: [], signatories: [], fields: [] },
  });
  expect(readEngagement(emptyDraft('engagement'))).not.toHaveProperty('kind');
  expect(readCommitment({ ...emptyDraft('commitment'), text: 'x' })).toEqual({
    ...{ text: 'x', owner: null, due: null, status: null },
  });
});

test('what is no date or number is named before it is saved', () => {
  const agreed = { ...emptyDraft('agreement'), kind: 'mou', status: 'signed', date: 'soon' };
  expect(problemsOf(DRAFT_FIELDS.agreement, agreed)).toEqual({ date: 'reading.form.badDate' });
  expect(problemsOf(DRAFT_FIELDS.figure, { value: 'many', unit: '' })).toEqual({ value: 'reading.form.badNumber' });
});
