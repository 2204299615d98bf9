import { describe, expect, test } from 'vitest';
import { matchStory, type StoryTraits } from '../../core/matching/match-story.ts';

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
