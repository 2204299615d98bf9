import { describe, expect, test } from 'vitest';
import { agreementLines, type articleOf, factsOf } from './article.ts';

const read = (language: string, ...paragraphs: string[]) => agreementLines(factsOf(language, paragraphs));

describe('signings that lie ahead', () => {
  test.each([
    [
      'vi',
      'Bộ Y tế Việt Nam sẽ ký bản ghi nhớ về vắc-xin với Bộ Y tế Cuba.',
      'mou proposed - | vắc-xin | Bộ Y tế Việt Nam + Bộ Y tế Cuba',
    ],
    [
      'en',
      'The Ministry of Health of Kenya is expected to sign a protocol with the Ministry of Health of India.',
      'protocol proposed - | - | The Ministry of Health of Kenya + the Ministry of Health of India',
    ],
    [
      'en',
      'The Cabinet has approved the signing of a protocol between India and Kenya on cod.',
      'protocol proposed - | cod | India + Kenya',
    ],
    ['sv', 'Sverige och Kenya ska underteckna ett avtal om fiske.', 'agreement proposed - | fiske | Sverige + Kenya'],
  ])('in %s: %s', (language, sentence, expected) => {
    expect(read(language, sentence)).toEqual([expected]);
  });

  test.each([
    ['vi', 'Hai bên sẽ nghiên cứu, ký kết thỏa thuận về lao động.'],
    ['vi', 'Bộ Y tế Việt Nam mong muốn ký bản ghi nhớ với Bộ Y tế Cuba.'],
    ['en', 'Kenya and India will work towards signing an agreement.'],
    ['en', 'When formally signed, the agreement between Kenya and India would be the third.'],
    ['sv', 'Sverige och Kenya hoppas underteckna ett avtal om fiske.'],
    ['sv', 'Parterna ska underteckna ett avtal.'],
  ])('only wished, or nobody named, in %s: %s', (language, sentence) => {
    expect(read(language, sentence)).toEqual([]);
  });

  test('what was announced and then signed is signed, and told once', () => {
    expect(
      read(
        'en',
        'Kenya will sign a protocol on fish with Norway.',
        'Kenya and Norway signed the protocol on fish on 3 May 2021.',
      ),
    ).toEqual(['protocol signed 2021-05-03 | fish | Kenya + Norway']);
  });
});

describe('instruments without a signing word', () => {
  test.each([
    ['en', 'A third memorandum involved the Ministry of Ports of Oman and the Ministry of Ports of Qatar.', 'mou'],
    [
      'en',
      'One of these was an agreement between the Ministry of Ports of Oman and the Ministry of Ports of Qatar.',
      'agreement',
    ],
    ['sv', 'I det nya samförståndsavtalet fastslås att Norge och Finland är överens.', 'mou'],
  ])('in %s: %s', (language, sentence, kind) => {
    expect(factsOf(language, [sentence]).agreements).toMatchObject([{ kind, rule: 'agreement/presented' }]);
  });

  test.each([
    ['en', 'They spoke of an agreement between the two.'],
    ['en', 'A third memorandum was lost.'],
    ['sv', 'Det nya kontoret ligger i Oslo.'],
  ])('not so in %s: %s', (language, sentence) => {
    expect(read(language, sentence)).toEqual([]);
  });
});

describe('one instrument under several words', () => {
  test.each([
    [
      'an instrument within an instrument',
      'vi',
      ['Bộ Y tế Việt Nam và Bộ Y tế Lào ký bản ghi nhớ về kế hoạch hợp tác giai đoạn 2024-2026.'],
      ['mou signed - | kế hoạch hợp tác giai đoạn 2024-2026 | Bộ Y tế Việt Nam + Bộ Y tế Lào'],
    ],
    [
      'a common word for it later',
      'vi',
      [
        'Trường Cao đẳng Sơn Tây (CST) ký biên bản ghi nhớ với Đại học Hosan Hàn Quốc (HSU) về điện ảnh.',
        'Việc ký kết thỏa thuận hợp tác giữa CST và HSU mở ra cơ hội mới.',
      ],
      ['mou signed - | điện ảnh | Trường Cao đẳng Sơn Tây (CST) + Đại học Hosan Hàn Quốc (HSU)'],
    ],
    [
      'the instrument that is known by now',
      'en',
      ['Norway and Kenya signed a memorandum on fish on 3 May 2021.', 'Minister Kari Nordmann signed the memorandum.'],
      ['mou signed 2021-05-03 | fish | Norway + Kenya'],
    ],
    [
      'countries first, their bodies then',
      'en',
      [
        'Norway and Kenya signed a protocol.',
        'The Ministry of Fish of Norway and the Ministry of Fish of Kenya signed the protocol on cod.',
      ],
      ['protocol signed - | cod | The Ministry of Fish of Norway + the Ministry of Fish of Kenya'],
    ],
  ])('%s', (_, language, paragraphs, expected) => {
    expect(read(language, ...paragraphs)).toEqual(expected);
  });

  test.each([
    [
      'older',
      'en',
      [
        'Norway and Kenya signed a protocol on cod on 3 May 2021.',
        'In 1998 Norway and Kenya signed a protocol on cod.',
      ],
      2,
    ],
    ['another kind', 'en', ['Norway and Kenya signed a protocol.', 'Norway and Kenya signed a letter of intent.'], 2],
    [
      'other bodies',
      'vi',
      ['Bộ Y tế Việt Nam và Bộ Y tế Lào ký thỏa thuận.', 'Bộ Nội vụ Việt Nam và Bộ Nội vụ Lào ký thỏa thuận.'],
      2,
    ],
  ])('two where one is %s', (_, language, paragraphs, count) => {
    expect(read(language, ...paragraphs)).toHaveLength(count);
  });
});

test.each([
  ['en', 'Norway and Kenya on 7 March signed a protocol.', 1],
  ['en', 'Norway and Kenya signed seven protocols.', 0],
  ['vi', 'Việt Nam và Na Uy ngày 7/3 ký nghị định thư.', 1],
  ['vi', 'Việt Nam và Na Uy coi trọng các sáng kiến, thỏa thuận và hiệp định được ký kết.', 0],
  ['sv', 'Norge och Kenya tecknade den 7 mars ett avtal.', 1],
  ['sv', 'Norge och Kenya tecknade sju avtal.', 0],
])('a date counts nothing, a number does: %s: %s', (language, sentence, count) => {
  expect(read(language, sentence)).toHaveLength(count);
});

test.each([
  ['en', 'The Digital Economy Agreement was signed between Norway and Kenya.', 'Digital Economy'],
  ['en', 'Norway and Kenya signed a protocol on cod and herring.', 'cod and herring'],
  ['en', 'Norway and Kenya signed a protocol on Tuesday, 3 May 2021.', null],
  ['sv', 'Norge och Kenya tecknade ett avtal om torsk.', 'torsk'],
])('what it is about: %s: %s', (language, sentence, subject) => {
  expect(factsOf(language, [sentence]).agreements[0]?.subject).toBe(subject);
});

describe('promises', () => {
  const promises = (language: string, ...parts: Parameters<typeof articleOf>[1][number][]) =>
    factsOf(language, parts).commitments.map(({ rule, exact }) => `${rule}: ${exact}`);
  const item = (text: string) => ({ kind: 'list-item' as const, text });

  test.each([
    ['en', 'The agreement provides for a joint office.'],
    ['en', 'Under the pact, the partnership enables joint research.'],
    ['sv', 'Partnerskapet innebär att länderna samarbetar om torsk.'],
    ['sv', 'Avtalet syftar till att öka handeln.'],
  ])('what an instrument covers: %s: %s', (language, sentence) => {
    expect(promises(language, sentence)).toEqual([`commitment/content: ${sentence}`]);
  });

  test.each([
    ['en', 'The weather provides for a joint walk.'],
    ['en', 'They hope that the agreement provides for more.'],
    ['sv', 'Vädret innebär att båten stannar.'],
  ])('nobody promises: %s: %s', (language, sentence) => {
    expect(promises(language, sentence)).toEqual([]);
  });

  test('a list goes on with the promise that leads it in', () => {
    expect(
      promises('en', 'The declaration of Norway and Kenya will:', item('open a joint office'), item('protect herring')),
    ).toEqual([
      'commitment/will: The declaration of Norway and Kenya will:',
      'commitment/listed: open a joint office',
      'commitment/listed: protect herring',
    ]);
    expect(promises('en', 'There was on the table:', item('bread'), item('herring'))).toEqual([]);
  });
});

describe('the day of an event', () => {
  const events = (language: string, text: string, publishedOn: string | null = null) =>
    factsOf(language, [text], { publishedOn })
      .dates.filter(({ role }) => role === 'event')
      .map(({ edtf }) => edtf);

  test.each([
    ['en', 'Norway and Kenya signed a protocol today.', '2021-05-03', ['2021-05-03']],
    ['en', 'On Wednesday (March 5) Norway and Kenya signed a protocol.', null, ['XXXX-03-05']],
    ['vi', 'Sáng nay (25/2), Việt Nam và Na Uy ký nghị định thư.', null, ['XXXX-02-25']],
    ['vi', 'Thủ tướng thăm Na Uy từ 3 - 4.6.', null, ['XXXX-06-03/XXXX-06-04']],
    [
      'vi',
      'Ngày 5 tháng 3 năm 2024, Việt Nam và Na Uy ký nghị định thư cho giai đoạn đến năm 2030.',
      null,
      ['2024-03-05'],
    ],
  ])('in %s: %s', (language, text, publishedOn, expected) => {
    expect(events(language, text, publishedOn)).toEqual(expected);
  });

  test.each([
    ['en', 'Norway and Kenya signed a protocol today.', null],
    ['en', 'Life today is dear.', '2021-05-03'],
    ['vi', 'Khóa họp lần thứ nhất (3/2016) đã diễn ra.', null],
  ])('none in %s: %s', (language, text, publishedOn) => {
    expect(events(language, text, publishedOn)).toEqual([]);
  });
});
