import { describe, expect, test } from 'vitest';
import { agreementLines, factsOf } from './article.ts';

const agreements = (...paragraphs: string[]) => agreementLines(factsOf('zh', paragraphs));

describe('instruments that were signed', () => {
  test.each([
    [
      '越南科技部与中国科学技术部3月12日在河内签署了关于人工智能合作的谅解备忘录。',
      ['mou signed XXXX-03-12 | 人工智能合作 | 越南科技部 + 中国科学技术部'],
    ],
    [
      '中国国家邮政局同越南信息传媒部续签了邮政合作议定书。',
      ['protocol signed - | 邮政合作 | 越南信息传媒部 + 中国国家邮政局'],
    ],
    ['双方签署《2026至2030年文化合作行动计划》。', ['plan signed - | 2026至2030年文化合作 | 双方']],
    [
      '会谈后，两国外长签署了科技合作协定和教育合作谅解备忘录。',
      ['agreement signed - | 科技合作 | 两国外长', 'mou signed - | 教育合作 | 两国外长'],
    ],
    ['会后，两国总理共同出席海关、媒体等领域合作文件签署仪式。', ['other signed - | 海关、媒体等 | 两国总理']],
    ['访问结束时，双方发表了联合公报。', ['declaration announced - | - | 双方']],
  ])('%s', (sentence, expected) => {
    expect(agreements(sentence)).toEqual(expected);
  });
});

test.each([
  '双方希望尽早签署自由贸易协定。',
  '中越两国正在商谈投资协定。',
  '根据两国签署的协议，双方将加强数据合作。',
  '双方没有签署任何文件。',
  '访问期间，双方签署了36份合作文件。',
  '双方将签署邮政合作协议。',
])('nothing is signed: %s', (sentence) => {
  expect(agreements(sentence)).toEqual([]);
});

test('promises, countries, figures and persons are read', () => {
  const facts = factsOf('zh', [
    '老挝总理宋赛表示，老方愿同越方加强数据合作。',
    '去年双边贸易额达20亿美元。希望今后更多。',
  ]);
  expect(facts.commitments.map(({ exact }) => exact)).toEqual(['老挝总理宋赛表示，老方愿同越方加强数据合作。']);
  expect(facts.countries.map(({ code, role }) => `${code} ${role}`)).toEqual(['LA partner', 'VN home']);
  expect(facts.figures.map(({ value, unit }) => `${value} ${unit}`)).toEqual(['20 亿美元']);
  expect(facts.people.map(({ name, role }) => `${name}, ${role}`)).toEqual(['宋赛, 总理']);
});
