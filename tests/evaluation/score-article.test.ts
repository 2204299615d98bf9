import { describe, expect, test } from 'vitest';
import { type GoldArticle, parseGold } from '../../core/evaluation/gold.ts';
import { scoreArticle } from '../../core/evaluation/score-article.ts';
import { shares, total } from '../../core/evaluation/tally.ts';
import type { AgreementFact, Facts } from '../../core/model/facts.ts';
import { quote } from '../../core/model/span.ts';
import { articleOf, factsOf } from '../extraction/article.ts';

const FIRST =
  'On 4 March 2021 the Ministry of Trade of Norway and the Ministry of Finance of Japan signed a protocol on fish.';
const SECOND = 'The Ministry of Health of Norway signed a letter of intent with the Ministry of Health of Japan.';
const TEXT = [FIRST, SECOND];
const article = articleOf('en', TEXT);
const read = factsOf('en', TEXT);

const goldOf = (agreements: readonly object[], more: object = {}): GoldArticle => {
  const [gold] = parseGold([
    { id: '1', language: 'en', event_dates: ['2021-03-04'], partner_countries: ['NO', 'JP'], agreements, ...more },
  ]);
  if (!gold) throw new Error('no gold');
  return gold;
};
const protocol = {
  type: 'protocol',
  status: 'signed',
  parties: ['the Ministry of Trade of Norway', 'the Ministry of Finance of Japan'],
  evidence: FIRST,
};
const letter = { type: 'letter_of_intent', status: 'signed', parties: [], evidence: SECOND };

const score = (gold: GoldArticle, facts: Facts = read, source = TEXT.join('\n\n')) =>
  scoreArticle(gold, { article, facts, source });
const first = (change: Partial<AgreementFact>): Facts => ({
  ...read,
  agreements: read.agreements.map((fact, index) => (index === 0 ? { ...fact, ...change } : fact)),
});

test('what is read as a curator would is right in every measure', () => {
  const { tallies, faults } = score(goldOf([protocol, letter]));
  expect(faults).toEqual([]);
  expect(tallies.agreements).toEqual({ right: 2, wanted: 2, given: 2 });
  expect(tallies['event dates']).toMatchObject({ right: 1, wanted: 1 });
  expect(tallies['partner countries']).toEqual({ right: 2, wanted: 2, given: 2 });
});

describe('each fault is counted where it belongs', () => {
  test.each<[string, Facts, string[]]>([
    ['another kind', first({ kind: 'mou' }), ['agreement kind: wrong']],
    ['another status', first({ status: 'proposed' }), ['agreement status: wrong']],
    ['a party cut short', first({ parties: read.agreements[0]?.parties.slice(1) ?? [] }), ['parties: wrong']],
    ['a date from nowhere', first({ date: '2019-01-01' }), ['dates not invented: false alarm']],
    ['one missed', { ...read, agreements: read.agreements.slice(1) }, ['agreements: missed']],
    [
      'one told twice',
      { ...read, agreements: [...read.agreements, ...read.agreements.slice(0, 1).map((fact) => ({ ...fact }))] },
      ['agreements: false alarm'],
    ],
    ['no partner', { ...read, countries: [] }, ['partner countries: missed', 'partner countries: missed']],
  ])('%s', (_, facts, expected) => {
    const { faults } = score(goldOf([protocol, letter]), facts);
    expect(faults.map(({ measure, fault }) => `${measure}: ${fault}`)).toEqual(expected);
  });
});

test('a wrong kind is neither found nor a rightly given one', () => {
  const { tallies } = score(goldOf([protocol, letter]), first({ kind: 'mou' }));
  expect(tallies.agreements).toEqual({ right: 1, wanted: 2, given: 2 });
});

test('a passage counts when it covers half of the gold passage', () => {
  const { tallies } = score(
    goldOf([protocol, letter]),
    first({ evidence: [quote(article.text, { start: 0, end: 20 })] }),
  );
  expect(tallies.agreements?.right).toBe(1);
});

test('what a curator may leave is neither missed nor an alarm', () => {
  const optional = { ...letter, optional: true };
  expect(score(goldOf([protocol, optional])).tallies.agreements).toEqual({ right: 1, wanted: 1, given: 1 });
  const without = { ...read, agreements: read.agreements.slice(0, 1) };
  expect(score(goldOf([protocol, optional]), without).faults).toEqual([]);
});

test('history keeps its own date or none', () => {
  const historical = { ...protocol, historical: true, date: '2019' };
  expect(score(goldOf([historical, letter])).faults.map(({ measure }) => measure)).toEqual(['history told apart']);
});

test('furniture that is shown and body that is lost are told in characters', () => {
  const source = `Share this page\n\n${TEXT.join('\n\n')}\n\nA lost line of the body`;
  const { tallies, faults } = score(
    goldOf([protocol, letter], { noise_lines: ['The Ministry of Health'] }),
    read,
    source,
  );
  expect(tallies['furniture removed']).toMatchObject({ right: 0, wanted: 22 });
  expect(faults.map(({ detail }) => detail)).toEqual([
    'The Ministry of Health',
    'Share this page',
    'A lost line of the body',
  ]);
});

test('tallies add up to precision, recall and their mean', () => {
  const scores = [score(goldOf([protocol, letter])), score(goldOf([protocol, letter]), { ...read, agreements: [] })];
  const sum = total(scores, 'agreements');
  expect(sum).toEqual({ right: 2, wanted: 4, given: 2 });
  expect(shares(sum)).toEqual({ precision: 1, recall: 0.5, f1: 2 / 3 });
  expect(shares({ right: 0, wanted: 0, given: null })).toEqual({ precision: null, recall: null, f1: null });
});
