import { expect, test } from 'vitest';
import { composeBrief } from '../../core/brief/compose-brief.ts';
import type { Brief } from '../../core/model/brief.ts';
import type { Claim } from '../../core/model/claim.ts';
import { LANGUAGES } from '../../core/model/language.ts';
import { factsOf, MOU } from './facts.ts';

const claimsOf = (brief: Brief): Claim[] =>
  brief.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => {
      if (block.type === 'table') return block.rows.flat().flatMap(({ claims = [] }) => claims);
      if (block.type === 'timeline') return block.rows.flatMap(({ statement }) => statement.claims ?? []);
      const items = block.type === 'paragraph' ? [block.statement] : block.items;
      return items.flatMap(({ claims = [] }) => claims);
    }),
  );
const claimOn = (brief: Brief, recordId: string, field: string) =>
  claimsOf(brief).find((claim) => claim.recordId === recordId && claim.field === field);

test.each(LANGUAGES)(
  'in %s every field that is printed names its record, with the value in no language',
  (language) => {
    const brief = composeBrief(factsOf(), { language });
    expect(claimOn(brief, 'mou', 'status')).toMatchObject({ recordKind: 'agreement', value: 'signed' });
    expect(claimOn(brief, 'mou', 'date')?.value).toBe('XXXX-05-20');
    expect(claimOn(brief, 'c1', 'text')?.value).toBe('Hai bên sẽ họp hằng năm.');
    expect(claimOn(brief, 'e1', 'place')).toMatchObject({ recordKind: 'engagement', value: 'Helsinki' });
    expect(claimOn(brief, 'f1', 'value')?.value).toBe('12');
    expect(claimOn(brief, 'p1', 'name')?.value).toBe('Anna Virtanen');
  },
);

test('the words are those of the brief: a label, or what a source of its language says', () => {
  const swedish = composeBrief(factsOf(), { language: 'sv' });
  expect(claimOn(swedish, 'mou', 'subject')).toMatchObject({ value: 'tần số', text: 'frekvenser' });
  expect(claimOn(swedish, 'mou', 'status')?.text).toBe('Undertecknat');
  expect(claimOn(composeBrief(factsOf(), { language: 'vi' }), 'mou', 'subject')?.text).toBe('tần số');
});

test('what a record does not have is a claim without a value', () => {
  expect(claimOn(composeBrief(factsOf(), { language: 'en' }), 'c1', 'owner')).toMatchObject({
    value: null,
    text: 'Not assigned',
  });
});

test('a date that is said once above a table is claimed of every record in it', () => {
  const agreements = ['one', 'two', 'three'].map((id) => ({ ...MOU, id, commitments: [] }));
  const brief = composeBrief(factsOf({ agreements }), { language: 'en' });
  const dated = claimsOf(brief).filter(({ field, recordKind }) => field === 'date' && recordKind === 'agreement');
  expect(dated.map(({ recordId }) => recordId)).toEqual(['one', 'two', 'three']);
});
