import { describe, expect, test } from 'vitest';
import { matchStory, type StoryTraits } from '../../core/matching/match-story.ts';

/** As a Vietnamese newspaper tells it. */
const article: StoryTraits = {
  language: 'vi',
  publishedOn: '2025-03-05',
  countries: ['FI'],
  dates: ['XXXX-03-04'],
  parties: ['fi-traficom', 'fi-lvm'],
  figures: ['12'],
  kinds: ['mou:2'],
};
const swedish: StoryTraits = { ...article, language: 'sv', dates: ['2025-03-04'], publishedOn: '2025-03-06' };
const bare: StoryTraits = { ...article, parties: [], figures: [], kinds: [], dates: [] };
const later: StoryTraits = { ...article, dates: ['2025-04-01'], publishedOn: '2025-04-02', kinds: [], figures: [] };

const told = (a: StoryTraits, b: StoryTraits, share = 0) => {
  const match = matchStory(a, b, share);
  return match && `${match.certainty}: ${match.relation}`;
};

describe('one story', () => {
  test.each<[string, StoryTraits, StoryTraits, number, string]>([
    ['the same facts in another language', article, swedish, 0, 'sure: translation'],
    ['without figures on one side', article, { ...swedish, figures: [] }, 0, 'sure: translation'],
    [
      'one body of two known by another name',
      article,
      { ...swedish, parties: ['fi-traficom', 'telemyndigheten'] },
      0,
      'sure: translation',
    ],
    ['within a visit of some days', article, { ...swedish, dates: ['2025-03-03/2025-03-05'] }, 0, 'sure: translation'],
    [
      'another report in the same language',
      article,
      { ...article, figures: [], kinds: ['mou:2'] },
      0.2,
      'sure: same-event',
    ],
    ['the text of another paper', article, { ...article, figures: [] }, 0.9, 'sure: reprint'],
    [
      'a text shortened, of the same day',
      article,
      { ...article, kinds: ['mou:1'], parties: ['fi-lvm'] },
      0.55,
      'sure: reprint',
    ],
    ['a text without facts', bare, bare, 0.85, 'sure: reprint'],
    ['told again a month later', article, { ...article, publishedOn: '2025-04-05' }, 0.1, 'sure: follow-up'],
    ['and from there looking back', { ...article, publishedOn: '2025-04-05' }, article, 0.1, 'sure: background'],
    [
      'published a day later in another language',
      article,
      { ...swedish, publishedOn: '2025-03-07' },
      0,
      'sure: translation',
    ],
    [
      'with the bodies alone',
      { ...article, figures: [], kinds: [] },
      { ...swedish, figures: [], kinds: [] },
      0,
      'sure: translation',
    ],
  ])('%s', (_, a, b, share, expected) => {
    expect(told(a, b, share)).toBe(expected);
  });
});

describe('for the editor to say', () => {
  test.each<[string, StoryTraits, StoryTraits, number, string]>([
    [
      'one body of five in common',
      article,
      { ...swedish, parties: ['fi-lvm', 'a', 'b', 'c'] },
      0,
      'maybe: translation',
    ],
    [
      'no body known, but the numbers',
      article,
      { ...swedish, parties: ['trafikministeriet'] },
      0,
      'maybe: translation',
    ],
    ['the same form filled in for another day', article, { ...article, dates: ['2025-05-09'] }, 0.9, 'maybe: reprint'],
    ['half a text without a day', bare, bare, 0.6, 'maybe: reprint'],
    ['the same bodies four weeks later', { ...article, kinds: [], figures: [] }, later, 0, 'maybe: follow-up'],
    ['and four weeks before', later, { ...article, kinds: [], figures: [] }, 0, 'maybe: background'],
  ])('%s', (_, a, b, share, expected) => {
    expect(told(a, b, share)).toBe(expected);
  });
});

describe('two stories', () => {
  test.each<[string, Partial<StoryTraits>]>([
    ['another country', { countries: ['SE'] }],
    ['no country', { countries: [] }],
    ['no day', { dates: [] }],
    ['another body on the day', { parties: ['fi-stm'], figures: [], kinds: ['mou:1'] }],
    ['the numbers only, by chance', { parties: ['fi-stm'], kinds: ['plan:1'] }],
    ['the same bodies half a year later', { dates: ['2025-09-04'] }],
    ['the same bodies a year later', { dates: ['2026-03-04'], language: 'sv', publishedOn: '2026-03-05' }],
    ['another body soon after', { dates: ['2025-03-20'], parties: ['fi-stm'] }],
    ['a few words in common', { countries: ['NO'], dates: [] }],
    ['nothing stated', { ...bare, countries: [] }],
    ['bodies that only one names', { parties: [], figures: [], kinds: [] }],
    ['one body of five soon after', { dates: ['2025-03-20'], parties: ['fi-lvm', 'a', 'b', 'c'], figures: [] }],
  ])('%s', (_, traits) => {
    const first = { ...article, dates: ['2025-03-04'] };
    expect(told(first, { ...first, ...traits }, 0.3)).toBeNull();
  });
});

test('the reasons name the facts', () => {
  expect(matchStory(article, swedish, 0)).toEqual({
    ...{ relation: 'translation', score: 1, certainty: 'sure' },
    reasons: [
      { kind: 'partner', value: 'FI' },
      { kind: 'date', value: 'XXXX-03-04' },
      { kind: 'parties', value: '2' },
      { kind: 'figures', value: '12' },
      { kind: 'kinds', value: 'mou:2' },
    ],
  });
  expect(matchStory(bare, bare, 0.873)?.reasons).toEqual([
    { kind: 'text', value: '0.87' },
    { kind: 'partner', value: 'FI' },
  ]);
  expect(matchStory({ ...article, kinds: [], figures: [] }, later, 0)?.reasons.at(-1)).toEqual({
    kind: 'days-apart',
    value: '28',
  });
});
