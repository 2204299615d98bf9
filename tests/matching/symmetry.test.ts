import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type AgreementTraits, matchAgreement } from '../../core/matching/match-agreement.ts';
import { matchStory, type StoryTraits } from '../../core/matching/match-story.ts';
import { AGREEMENT_KINDS } from '../../core/model/agreement.ts';
import { known, printed } from './traits.ts';

const PARTIES = [
  known('vn-mic', 'Bộ TT&TT'),
  known('vn-most', 'Bộ KH&CN'),
  known('jp-mic', 'Japans inrikesministerium'),
  known('jp-meti', 'METI'),
  printed('Đại học Osaka', 'JP'),
  printed('hai bộ', null),
  printed('Việt Nam', 'VN'),
];
const DATES = [
  null,
  '2024',
  '2024-05',
  '2024-05-20',
  'XXXX-05-20',
  '2024-05-19/2024-05-21',
  '2024-05-22',
  'XXXX-12-31',
];
const some = <T>(values: readonly T[]) => fc.subarray([...values], { maxLength: Math.min(3, values.length) });

const agreement: fc.Arbitrary<AgreementTraits> = fc.record({
  kind: fc.constantFrom(...AGREEMENT_KINDS),
  date: fc.constantFrom(...DATES),
  parties: some(PARTIES),
  countries: fc.constantFrom(['JP'], ['JP', 'LA'], ['LA']),
  fields: some(['telecom', 'ai', 'science']),
  signatories: some(['Trần Văn Sơn', 'Tran Van Son', 'Abe Jiro']),
  subject: fc.constantFrom(null, 'hợp tác viễn thông', 'đào tạo lần 4', 'kỳ họp lần 5'),
  language: fc.constantFrom('vi', 'sv'),
});

const story: fc.Arbitrary<StoryTraits> = fc.record({
  language: fc.constantFrom('vi', 'sv'),
  publishedOn: fc.constantFrom(...DATES),
  countries: fc.constantFrom(['JP'], ['JP', 'LA'], ['LA']),
  dates: some(DATES.filter((date) => date !== null)),
  parties: some(['jp-mic', 'jp-meti', 'osaka']),
  figures: some(['5', '36']),
  kinds: some(['mou:1', 'plan:2']),
});

test('which of two agreements was read first does not matter', () => {
  const verdict = (a: AgreementTraits, b: AgreementTraits) => {
    const match = matchAgreement(a, [{ ...b, id: 'r', sameStory: false }]);
    return match && [match.score, match.certainty, match.reasons.map(({ fact }) => fact)];
  };
  fc.assert(
    fc.property(agreement, agreement, (a, b) => {
      expect(verdict(a, b)).toEqual(verdict(b, a));
    }),
    { seed: 3, numRuns: 2000 },
  );
});

test('which of two articles was read first does not matter: what follows up one has it as its background', () => {
  const MIRRORED: Record<string, string> = { 'follow-up': 'background', background: 'follow-up' };
  fc.assert(
    fc.property(story, story, fc.constantFrom(0, 0.6, 0.9), (a, b, share) => {
      const [there, back] = [matchStory(a, b, share), matchStory(b, a, share)];
      expect(back?.score).toBe(there?.score);
      expect(back?.certainty).toBe(there?.certainty);
      expect(back?.relation).toBe(there?.relation && (MIRRORED[there.relation] ?? there.relation));
    }),
    { seed: 3, numRuns: 2000 },
  );
});
