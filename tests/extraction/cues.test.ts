import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { extractFile } from '../../core/api/extract-file.ts';
import type { Facts } from '../../core/model/facts.ts';
import { RULES, type RuleName } from '../../core/model/rule.ts';
import { articleOf, factsOf } from './article.ts';

const ruled = ({ agreements, engagements, commitments, figures, people }: Facts) => [
  ...agreements,
  ...engagements,
  ...commitments,
  ...figures,
  ...people,
];

/** The cue words of all facts, as `rule: word | word`. */
function cuesIn(language: string, ...paragraphs: string[]): string[] {
  const { text } = articleOf(language, paragraphs);
  return ruled(factsOf(language, paragraphs)).map(
    ({ rule, cues }) => `${rule}: ${cues.map(({ start, end }) => text.slice(start, end)).join(' | ')}`,
  );
}

test.each([
  [
    'vi',
    'Bộ Tài chính Việt Nam đã ký kết bản ghi nhớ về thuế với Bộ Tài chính Lào.',
    'agreement/signing-verb: ký kết | bản ghi nhớ',
  ],
  [
    'en',
    'A protocol on fish was signed between the Ministry of Trade of Norway and the Ministry of Finance of Japan.',
    'agreement/signed-noun: protocol | signed',
  ],
  [
    'sv',
    'Sverige och Japan antog en gemensam deklaration om klimatet.',
    'agreement/adopting-verb: antog | gemensam deklaration',
  ],
  ['zh', '双方签署了邮政合作议定书。', 'agreement/signing-verb: 签署 | 议定书'],
  ['en', 'The Ministry of Health of Kenya will train nurses.', 'commitment/will: will'],
  ['sv', 'Parterna enades om att öppna ett kontor.', 'commitment/agreed: enades om'],
  ['vi', 'Kim ngạch đạt 40 tỷ USD.', 'figure/counted: 40 tỷ USD'],
  ['en', 'President Ana Torres smiled.', 'person/title-and-name: President'],
])('in %s: %s', (language, sentence, expected) => {
  expect(cuesIn(language, sentence)).toContain(expected);
});

test('every fact of the seeds has a known rule and cue words inside its article', async () => {
  for (const name of readdirSync('seeds/articles')) {
    const { article, facts } = await extractFile({ name, bytes: async () => readFileSync(`seeds/articles/${name}`) });
    for (const { rule, cues } of ruled(facts)) {
      expect(RULES).toContain(rule as RuleName);
      expect(cues.length, rule).toBeGreaterThan(0);
      for (const { start, end } of cues) expect(article.text.slice(start, end).trim(), rule).not.toBe('');
    }
  }
});
