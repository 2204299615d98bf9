import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseGold } from '../../core/evaluation/gold.ts';

const entry = {
  id: '7',
  language: 'en',
  title: 'Two ministries sign',
  event_dates: ['--03-15'],
  event_dates_resolved: null,
  published_date: '2024-03-16',
  partner_countries: ['NO'],
  agreements: [
    {
      type: 'letter_of_intent',
      type_accept: ['agreement'],
      status: 'in_force',
      parties: ['A'],
      vn_party: 'B',
      evidence: 'A and B signed.',
    },
  ],
  commitments_or_next_steps: null,
};

test('a list of articles is read in the words of the desk', () => {
  const [gold] = parseGold([entry]);
  expect(gold).toMatchObject({
    file: '7.txt',
    eventDates: ['XXXX-03-15'],
    otherDates: ['2024-03-16'],
    commitments: [],
    agreements: [
      { kinds: ['letter-of-intent', 'agreement'], statuses: ['in-force'], parties: ['A', 'B'], optional: false },
    ],
  });
});

test('the seeds have gold of their own shape', () => {
  const gold = parseGold(JSON.parse(readFileSync('tests/fixtures/seeds.gold.json', 'utf8')));
  expect(gold.map(({ agreements }) => agreements.length)).toEqual([5, 5, 0, 0, 1]);
  expect(gold[0]?.agreements[0]?.parties).toContain('Bộ Công nghiệp và Công nghệ thông tin Trung Quốc');
});

test('a kind that the desk does not know is named with its place', () => {
  const wrong = { ...entry, agreements: [{ ...entry.agreements[0], type: 'pact' }] };
  expect(() => parseGold([wrong])).toThrow(/agreements[\s\S]*type/);
});
