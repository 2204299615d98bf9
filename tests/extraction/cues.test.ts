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

type Parts = Parameters<typeof articleOf>[1];
const item = (text: string) => ({ kind: 'list-item' as const, text });

/** The cue words of all facts, as `rule: word | word`. */
function cuesIn(language: string, parts: Parts): string[] {
  const { text } = articleOf(language, parts);
  return ruled(factsOf(language, parts)).map(
    ({ rule, cues }) => `${rule}: ${cues.map(({ start, end }) => text.slice(start, end)).join(' | ')}`,
  );
}

const TOLD: readonly (readonly [language: string, parts: Parts, cues: readonly string[]])[] = [
  [
    'vi',
    ['Bộ Tài chính Việt Nam đã ký kết bản ghi nhớ về thuế với Bộ Tài chính Lào.'],
    ['agreement/signing-verb: ký kết | bản ghi nhớ'],
  ],
  [
    'vi',
    ['Bản ghi nhớ năm 2015 giữa Bộ Y tế Việt Nam và Bộ Y tế Lào vẫn còn hiệu lực.'],
    ['agreement/dated-noun: Bản ghi nhớ | 2015'],
  ],
  [
    'vi',
    ['Bộ Y tế Việt Nam sẽ ký bản ghi nhớ về dược phẩm với Bộ Y tế Cuba vào tháng tới.'],
    ['agreement/planned: sẽ | ký | bản ghi nhớ', 'commitment/will: sẽ'],
  ],
  [
    'vi',
    [
      'Thứ trưởng Lê Văn Minh đã có buổi làm việc với Bộ Thông tin Lào.',
      'Đoàn đến thăm Cơ quan Bưu chính Pháp (LPF).',
      'Bộ đã phối hợp với Bộ Khoa học Đức tổ chức hội thảo.',
      'Cơ quan An toàn thông tin Bỉ (CCB) đã chia sẻ kinh nghiệm.',
    ],
    [
      'engagement/meeting-with: buổi làm việc với',
      'engagement/visit-with: đến thăm',
      'engagement/forum-with: phối hợp với',
      'engagement/body-shares: đã chia sẻ',
      'person/title-and-name: Thứ trưởng',
    ],
  ],
  [
    'vi',
    ['Hai bên phối hợp đào tạo cán bộ. Mở rộng trao đổi sinh viên. Kim ngạch đạt 40 tỷ USD.'],
    ['commitment/joint: phối hợp', 'commitment/joint: Mở rộng', 'figure/counted: 40 tỷ USD'],
  ],
  [
    'en',
    ['A protocol on fish was signed between the Ministry of Trade of Norway and the Ministry of Finance of Japan.'],
    ['agreement/signed-noun: protocol | signed'],
  ],
  [
    'en',
    ['The 2015 memorandum of understanding between the Ministry of Health of Kenya and Cuba is in force.'],
    ['agreement/dated-noun: 2015 | memorandum of understanding'],
  ],
  [
    'en',
    ['Parties exchanged:', item('Memorandum of Understanding on ports between the ministries of Viet Nam and Chile')],
    ['agreement/presented: Memorandum of Understanding'],
  ],
  [
    'en',
    ['The Minister met with the Ministry of Science of Chile.', 'The delegation visited the Mint of Belgium (MOB).'],
    ['engagement/meeting-with: met with', 'engagement/visit-with: visited'],
  ],
  [
    'en',
    ['The declaration of Norway and Kenya will:', item('open a joint office')],
    ['commitment/will: will', 'commitment/listed: will'],
  ],
  [
    'en',
    ['The memorandum covers research on ports. Trade reached 40 billion USD. President Ana Torres smiled.'],
    ['commitment/content: The memorandum covers', 'figure/counted: 40 billion USD', 'person/title-and-name: President'],
  ],
  [
    'sv',
    ['Sverige och Japan antog en gemensam deklaration om klimatet.'],
    ['agreement/adopting-verb: antog | gemensam deklaration'],
  ],
  [
    'sv',
    ['Sverige kommer att underteckna ett samförståndsavtal om skog med Vietnam.'],
    ['agreement/planned: kommer att | underteckna | samförståndsavtal', 'commitment/will: kommer'],
  ],
  ['sv', ['Statsrådet besökte Polens energiministerium.'], ['engagement/visit-with: besökte']],
  [
    'sv',
    ['Parterna enades om att öppna ett kontor. Handeln nådde 40 miljarder dollar. Statsminister Eva Lund log.'],
    ['commitment/agreed: enades om', 'figure/counted: 40 miljarder dollar', 'person/title-and-name: Statsminister'],
  ],
  ['zh', ['双方签署了邮政合作议定书。'], ['agreement/signing-verb: 签署 | 议定书']],
  ['zh', ['越南邮政部部长访问了老挝邮政部。'], ['engagement/visit-with: 访问了']],
  [
    'zh',
    ['双方同意扩大合作。双边贸易额达400亿美元。越南总理范明政发言。'],
    ['commitment/agreed: 同意', 'figure/counted: 400亿美元', 'person/title-and-name: 总理'],
  ],
];

test.each(TOLD)('in %s, the words that made each rule see something: %j', (language, parts, expected) => {
  expect(cuesIn(language, parts)).toEqual(expected);
});

test('each rule is tried', () => {
  const tried = new Set(TOLD.flatMap(([, , cues]) => cues.map((line) => line.split(': ')[0])));
  expect([...tried].sort()).toEqual([...RULES].sort());
});

test('an agreement that is told twice keeps the words of both passages, in the order of the text', () => {
  const again = ['Norge och Kenya tecknade ett avtal om torsk.', 'Avtalet undertecknades av Norge och Kenya i Oslo.'];
  expect(cuesIn('sv', again)[0]).toBe('agreement/signing-verb: tecknade | avtal | Avtalet | undertecknades');
});

test('every fact of the seeds has a known rule, and cue words in order and apart', async () => {
  for (const name of readdirSync('seeds/articles')) {
    const { article, facts } = await extractFile({ name, bytes: async () => readFileSync(`seeds/articles/${name}`) });
    for (const { rule, cues } of ruled(facts)) {
      expect(RULES).toContain(rule as RuleName);
      expect(cues.length, rule).toBeGreaterThan(0);
      for (const [index, { start, end }] of cues.entries()) {
        expect(start, rule).toBeGreaterThanOrEqual(cues[index - 1]?.end ?? 0);
        expect(article.text.slice(start, end), rule).toMatch(/^\S(?:.*\S)?$/u);
      }
    }
  }
});
