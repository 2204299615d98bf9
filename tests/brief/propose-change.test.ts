import { describe, expect, test } from 'vitest';
import { composeBrief } from '../../core/brief/compose-brief.ts';
import { type ProposalContext, proposeChange } from '../../core/brief/propose-change.ts';
import type { Claim } from '../../core/model/claim.ts';
import type { Language } from '../../core/model/language.ts';
import { allStatements, statementText } from '../../core/model/statements.ts';
import { factsOf, MOU } from './facts.ts';

const context: ProposalContext = {
  fields: factsOf().fields,
  readDate: (text) => (text === '1/6/2026' ? '2026-06-01' : null),
  languageOf: () => 'vi',
};

/** What a changed statement asks for: `change` turns what the brief prints into what came back. */
function asked(
  [recordId, field]: readonly [string, Claim['field']],
  change: (text: string) => string | null,
  language: Language = 'vi',
  facts = factsOf(),
) {
  const brief = composeBrief(facts, { language });
  const statement = allStatements(brief).find(({ claims = [] }) =>
    claims.some((claim) => claim.recordId === recordId && claim.field === field),
  );
  if (!statement) throw new Error(`nothing about ${recordId} ${field}`);
  const before = statementText(statement);
  const proposal = proposeChange(brief, statement, before, change(before), context);
  return proposal && [proposal.claim.field, proposal.value];
}

describe('a changed statement', () => {
  test('asks for the field whose words changed, also where one sentence holds several', () => {
    expect(asked(['mou', 'subject'], (text) => text.replace('tần số', 'tần số 5G'))).toEqual(['subject', 'tần số 5G']);
    expect(asked(['mou', 'kind'], (text) => text.replace('Bản ghi nhớ', 'Ý định thư'))).toEqual([
      'kind',
      'letter-of-intent',
    ]);
  });

  test('is read by the words of its language', () => {
    expect(asked(['mou', 'status'], () => 'In force', 'en')).toEqual(['status', 'in-force']);
    expect(asked(['mou', 'status'], () => 'har undertecknats', 'sv')).toEqual(['status', null]);
    expect(asked(['mou', 'date'], () => '1/6/2026 [suy ra]')).toEqual(['date', '2026-06-01']);
    expect(asked(['e1', 'people'], (text) => `${text}, Nguyễn An`)).toEqual(['people', 'Anna Virtanen; Nguyễn An']);
  });

  test('keeps the part of a long text that the table does not print', () => {
    const [commitment] = MOU.commitments;
    const text = `Hai bên sẽ họp hằng năm, ${'rất dài, '.repeat(40)}hết.`;
    const long = factsOf({ agreements: [{ ...MOU, commitments: commitment ? [{ ...commitment, text }] : [] }] });
    const [field, value] = asked(['c1', 'text'], (said) => said.replace('hằng năm', 'hằng quý'), 'vi', long) ?? [];
    expect([field, value]).toEqual(['text', text.replace('hằng năm', 'hằng quý')]);
  });

  test('does not put the words of one language into a record of another', () => {
    expect(asked(['mou', 'subject'], (text) => text.replace('frekvenser', 'spektrum'), 'sv')).toEqual([
      'subject',
      null,
    ]);
  });

  test('that was taken out, or that reads as no value, leaves the value to the editor', () => {
    expect(asked(['mou', 'status'], () => null)).toEqual(['status', null]);
    expect(asked(['mou', 'subject'], () => 'Xem lại')).toEqual(['subject', null]);
  });

  test('of a figure is never a value: it stands in the words of its source', () => {
    expect(asked(['f1', 'value'], (text) => text.replace('12', '13'))).toEqual(['value', null]);
  });
});

test('a statement without a claim asks for nothing', () => {
  const brief = composeBrief(factsOf(), { language: 'vi' });
  const counted = allStatements(brief).find(({ claims }) => !claims);
  expect(counted && proposeChange(brief, counted, statementText(counted), 'khác', context)).toBeNull();
});
