import { describe, expect, test } from 'vitest';
import { type AgreementTraits, matchAgreement } from '../../core/matching/match-agreement.ts';
import { matchEngagement } from '../../core/matching/match-engagement.ts';
import { matchStory, type StoryTraits } from '../../core/matching/match-story.ts';

const mou: AgreementTraits = {
  kind: 'mou',
  date: 'XXXX-05-20',
  organisations: ['vn-mic', 'jp-mic'],
  countries: ['JP'],
  fields: ['telecom'],
};
const record = (id: string, traits: Partial<AgreementTraits> = {}) => ({ ...mou, ...traits, id });

describe('matchAgreement', () => {
  test('the same bodies, kind and day are one agreement, in whatever language they were read', () => {
    const match = matchAgreement(mou, [record('a', { date: '2025-05-20', fields: [] })]);
    expect(match).toMatchObject({ recordId: 'a', reasons: ['kind', 'parties', 'date'] });
  });

  test.each<[string, Partial<AgreementTraits>]>([
    ['another partner', { organisations: ['vn-mic', 'jp-meti'] }],
    ['another kind', { kind: 'protocol' }],
    ['a day that excludes it', { date: '2025-05-21' }],
    ['another country', { countries: ['KR'] }],
    ['no body known', { organisations: [] }],
  ])('%s is another agreement', (_, traits) => {
    expect(matchAgreement(mou, [record('a', traits)])).toBeNull();
  });

  test('of two candidates the one with the same fields wins; two equal ones are left to the editor', () => {
    expect(matchAgreement(mou, [record('a', { fields: ['ai'] }), record('b')])?.recordId).toBe('b');
    expect(matchAgreement(mou, [record('a'), record('b')])).toBeNull();
  });
});

test('a meeting is the same with the same bodies on a day that fits', () => {
  const meeting = { kind: 'meeting' as const, date: '2024-08-01', organisations: ['kr-msit'] };
  const other = { ...meeting, id: 'e', date: '2024-08-01/2024-08-02' };
  expect(matchEngagement(meeting, [other])?.recordId).toBe('e');
  expect(matchEngagement(meeting, [{ ...other, kind: 'visit' }])).toBeNull();
  expect(matchEngagement(meeting, [{ ...other, date: null }])).toBeNull();
  expect(matchEngagement({ ...meeting, organisations: [] }, [{ ...other, organisations: [] }])).toBeNull();
});

describe('matchStory', () => {
  const article: StoryTraits = {
    countries: ['FI'],
    dates: ['XXXX-03-04'],
    parties: ['fi-traficom', 'fi-lvm'],
    figures: ['12'],
    kinds: ['mou:2'],
  };

  test('a translation tells the same facts; the reasons name them', () => {
    const match = matchStory(article, { ...article, dates: ['2025-03-04'] });
    expect(match?.score).toBe(1);
    expect(match?.reasons).toEqual([
      { kind: 'partner', value: 'FI' },
      { kind: 'date', value: 'XXXX-03-04' },
      { kind: 'parties', value: '2' },
      { kind: 'figures', value: '12' },
      { kind: 'kinds', value: 'mou:2' },
    ]);
  });

  test.each<[string, Partial<StoryTraits>]>([
    ['another day', { dates: ['XXXX-03-05'] }],
    ['no day', { dates: [] }],
    ['another country', { countries: ['SE'] }],
    ['other bodies and counts', { parties: ['fi-stm'], kinds: ['mou:1'] }],
  ])('%s is another story', (_, traits) => {
    expect(matchStory(article, { ...article, ...traits })).toBeNull();
  });
});
