import { beforeAll, expect, test, vi } from 'vitest';
import type { ArticleDetail, RelatedArticle } from '../../../core/api/schemas/article.ts';
import { draw, wordsOf } from '../draw.tsx';

/** The client asks where it was loaded from. */
vi.stubGlobal('location', new URL('http://127.0.0.1/'));

let StoryDetails: typeof import('../../../renderer/features/reading/panel/StoryDetails.tsx').StoryDetails;
beforeAll(async () => {
  ({ StoryDetails } = await import('../../../renderer/features/reading/panel/StoryDetails.tsx'));
});

const reprint: RelatedArticle = {
  ...{ id: 'b', label: 'Ký kết với Phần Lan', language: 'vi', publisher: 'bao.example' },
  match: {
    ...{ relation: 'reprint', score: 0.87, certainty: 'sure' },
    reasons: [
      { kind: 'text', value: '0.87' },
      { kind: 'partner', value: 'FI' },
      { kind: 'kinds', value: 'mou:2' },
    ],
  },
};
const later: RelatedArticle = {
  ...{ id: 'c', label: 'Avtalet följs upp', language: 'sv', publisher: null },
  match: {
    ...{ relation: 'follow-up', score: 0.8, certainty: 'maybe' },
    reasons: [
      { kind: 'parties', value: '1' },
      { kind: 'days-apart', value: '19' },
    ],
  },
};
const words = (article: Pick<ArticleDetail, 'story' | 'maybeSameStory'>) =>
  wordsOf(draw(<StoryDetails article={{ id: 'a', ...article } as ArticleDetail} />));

test('the other articles of the story are named with what they are to this one, and why', () => {
  expect(words({ story: { id: 's', others: [reprint, { ...later, match: null }] }, maybeSameStory: [] })).toBe(
    'The same event in other articles ' +
      'Reprint VI · bao.example Ký kết với Phần Lan ' +
      '87% of the words in common; Partner: Finland; Documents: 2 × Memorandum of understanding ' +
      'SV Avtalet följs upp Take this article out',
  );
});

test('those that may be of it are asked about', () => {
  expect(words({ story: null, maybeSameStory: [later] })).toBe(
    'May be of the same event Follow-up SV Avtalet följs upp 1 party; 19 days apart Same event It is not',
  );
  expect(words({ story: null, maybeSameStory: [] })).toBe('');
});
