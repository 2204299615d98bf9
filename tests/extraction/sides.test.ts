import { describe, expect, test } from 'vitest';
import { extractFacts } from '../../core/extraction/extract-facts.ts';
import { loadGazetteer } from '../../core/extraction/gazetteer.ts';
import { agreementLines, articleOf, factsOf } from './article.ts';

const read = (language: string, ...paragraphs: string[]) => agreementLines(factsOf(language, paragraphs));
/** The sides of each agreement, without the rest. */
const sides = (language: string, ...paragraphs: string[]) =>
  factsOf(language, paragraphs).agreements.map(({ parties }) => parties.map(({ name }) => name).join(' + '));

describe('who signs before witnesses', () => {
  test.each([
    [
      'vi',
      'Dưới sự chứng kiến của Thủ tướng Lê Văn An và Thủ tướng Petteri Orpo, Bộ Y tế Việt Nam và Bộ Y tế Phần Lan đã trao bản ghi nhớ về dược phẩm.',
      'Bộ Y tế Việt Nam + Bộ Y tế Phần Lan',
    ],
    [
      'en',
      'In the presence of President Ana Torres, the Ministry of Health of Kenya and the Ministry of Health of India signed a protocol on vaccines.',
      'the Ministry of Health of Kenya + the Ministry of Health of India',
    ],
    [
      'sv',
      'I närvaro av statsminister Anna Berg undertecknade Norges hälsoministerium och Finlands hälsoministerium ett avtal om vaccin.',
      'Norges hälsoministerium + Finlands hälsoministerium',
    ],
  ])('in %s: %s', (language, sentence, expected) => {
    expect(sides(language, sentence)).toEqual([expected]);
  });

  test('a witness is no side', () => {
    expect(
      sides('vi', 'Thủ tướng Lê Văn An chứng kiến lễ ký bản ghi nhớ giữa Bộ Y tế Việt Nam và Bộ Y tế Lào.'),
    ).toEqual(['Bộ Y tế Việt Nam + Bộ Y tế Lào']);
  });
});

describe('offices and those who hold them', () => {
  test.each([
    [
      'vi',
      'Bộ trưởng Bộ Tài chính Việt Nam - Nguyễn Văn Bình đã cùng Bộ trưởng Bộ Kinh tế Lào - Khamphone Sisavath ký nghị định thư về thuế.',
      'Bộ Tài chính Việt Nam + Bộ Kinh tế Lào',
      ['Nguyễn Văn Bình', 'Khamphone Sisavath'],
    ],
    [
      'vi',
      'bộ trưởng Bộ Nội vụ Việt Nam, Trần Thị Hoa và bộ trưởng Bộ Nội vụ Campuchia, Sok Chenda ký kết thỏa thuận về lưu trữ.',
      'Bộ Nội vụ Việt Nam + Bộ Nội vụ Campuchia',
      ['Trần Thị Hoa', 'Sok Chenda'],
    ],
    [
      'vi',
      'Giám đốc Trường Đại học Hoa Lư Lê Quân và Giám đốc ĐH Vân Nam (Trung Quốc) Trương Kiệt đã ký bản ghi nhớ.',
      'Trường Đại học Hoa Lư + ĐH Vân Nam (Trung Quốc)',
      ['Lê Quân', 'Trương Kiệt'],
    ],
    [
      'en',
      'Oslo University President Kari Nordmann and Riga University Rector Janis Ozols signed an agreement on exchange.',
      'Oslo University + Riga University',
      ['Kari Nordmann', 'Janis Ozols'],
    ],
    [
      'en',
      'The Minister for Trade of the Republic of Kenya, Amina Otieno, and Japan’s Minister for Digital, Karen Ito signed a memorandum on data.',
      'Minister for Trade of the Republic of Kenya, Amina Otieno + Japan’s Minister for Digital, Karen Ito',
      ['Amina Otieno', 'Karen Ito'],
    ],
  ])('in %s: %s', (language, sentence, expected, people) => {
    const [agreement] = factsOf(language, [sentence]).agreements;
    expect(agreement?.parties.map(({ name }) => name).join(' + ')).toBe(expected);
    expect(agreement?.signatories).toEqual(people);
  });

  test.each([
    'Bộ trưởng Bộ Ngoại giao, Đại sứ quán Lào và các cơ quan họp bàn.',
    'The Minister of Trade, Industry and Cooperatives spoke of an agreement.',
    'Bộ trưởng Bộ Công an dự lễ ký kết.',
  ])('no name: %s', (sentence) => {
    expect(factsOf(/[ộễ]/u.test(sentence) ? 'vi' : 'en', [sentence]).people).toEqual([]);
  });
});

test.each([
  ['vi', 'Công ty Sông Đà, do ông Lê Nam làm đại diện, và Tập đoàn Laocem của Lào ký thỏa thuận xi măng.', 1],
  [
    'en',
    'Qatar, represented by the Ministry of Transport, signed an agreement with Oman, represented by the Ministry of Ports.',
    1,
  ],
  ['en', 'The Kingdom of Norway, represented by the Ministry of Fisheries, signed a protocol with Iceland.', 1],
])('who acts for a side belongs to it: %s: %s', (language, sentence, count) => {
  const { agreements } = factsOf(language, [sentence]);
  expect(agreements).toHaveLength(count);
  expect(agreements[0]?.parties).toHaveLength(2);
});

describe('sides told in their own ways', () => {
  test.each([
    [
      'two countries with a dash',
      'Hiệp định tránh đánh thuế hai lần (DTA) Việt Nam - Na Uy được ký ngày 1/6/1995.',
      'Việt Nam + Na Uy',
    ],
    ['twin ministries', 'Bộ Tư pháp Việt Nam và Lào đã ký kế hoạch hợp tác.', 'Bộ Tư pháp Việt Nam + Bộ Tư pháp Lào'],
    [
      'who signed, before the verb',
      'Bản ghi nhớ do Cục Thú y Việt Nam và Cơ quan Kiểm dịch Malaysia ký tại Penang.',
      'Cục Thú y Việt Nam + Cơ quan Kiểm dịch Malaysia',
    ],
    [
      'with whom, before the noun',
      'Cục Thú y Việt Nam vừa ký với Cơ quan Kiểm dịch Malaysia biên bản ghi nhớ về xuất khẩu.',
      'Cục Thú y Việt Nam + Cơ quan Kiểm dịch Malaysia',
    ],
    [
      'a ceremony that one holds',
      'Trường Đại học Hoa Lư đã tổ chức lễ ký kết biên bản ghi nhớ với Trường Đại học Chiang Mai, Thái Lan.',
      'Trường Đại học Hoa Lư + Trường Đại học Chiang Mai',
    ],
    [
      'a province and a city',
      'Tỉnh Lào Cai và thành phố Ansan (Hàn Quốc) ký kết thỏa thuận về lao động.',
      'Tỉnh Lào Cai + thành phố Ansan',
    ],
    [
      'a remark in brackets',
      'Lễ ký bản ghi nhớ giữa Phòng Thương mại Chiba (tỉnh Chiba, Nhật Bản) với các trường: Đại học Hoa Lư và Cao đẳng Sơn Tây.',
      'Phòng Thương mại Chiba + Đại học Hoa Lư + Cao đẳng Sơn Tây',
    ],
    [
      'who announced it',
      'Công ty Sao Mai công bố hợp tác với Công ty Daehan của Hàn Quốc thông qua lễ ký kết biên bản ghi nhớ.',
      'Công ty Sao Mai + Công ty Daehan của Hàn Quốc',
    ],
    [
      'institutes whose names hold words of doubt',
      'Cục Hàng không Việt Nam và Viện Nghiên cứu Hàng không Singapore ký thỏa thuận an toàn.',
      'Cục Hàng không Việt Nam + Viện Nghiên cứu Hàng không Singapore',
    ],
  ])('%s', (_, sentence, expected) => {
    expect(sides('vi', sentence)).toEqual([expected]);
  });

  test('a list goes on with a further between', () => {
    expect(
      sides(
        'en',
        'They witnessed the exchange of MOUs between the Bank of Kenya and the Bank of India on payments, and between the Ministry of Fish of Kenya and the Ministry of Fish of India on cod.',
      ),
    ).toEqual([
      'the Bank of Kenya + the Bank of India',
      'the Ministry of Fish of Kenya + the Ministry of Fish of India',
    ]);
  });

  test('English names stand in other languages', () => {
    expect(
      sides('sv', 'Vinnova och Department of Science and Technology tecknade en avsiktsförklaring om AI i Indien.'),
    ).toEqual(['Vinnova + Department of Science and Technology']);
    expect(sides('vi', 'Trường Đại học Hoa Lư ký bản ghi nhớ với University of Western Ontario của Canada.')).toEqual([
      'Trường Đại học Hoa Lư + University of Western Ontario',
    ]);
  });
});

describe('one country among itself', () => {
  test.each([
    ['vi', 'Công ty Cổ phần Sông Hồng và Công ty TNHH Hoa Mai ký hợp đồng thép.'],
    ['vi', 'Trường Đại học Hoa Lư và Trường Đại học Sơn Tây ký thỏa thuận hợp tác.'],
    ['sv', 'Vinnova och Vetenskapsrådet tecknade ett avtal om forskning.'],
  ])('in %s: %s', (language, sentence) => {
    expect(read(language, sentence)).toEqual([]);
  });

  test.each([
    ['vi', 'Công ty Cổ phần Sông Hồng và Công ty Daewoo E&C ký hợp đồng thép.'],
    ['vi', 'Trường Đại học Hoa Lư và Trường Đại học Viêng Chăn của Lào ký thỏa thuận hợp tác.'],
    ['sv', 'Vinnova och Business Finland tecknade ett avtal om forskning.'],
  ])('not so in %s: %s', (language, sentence) => {
    expect(read(language, sentence)).toHaveLength(1);
  });
});

describe('what the title tells', () => {
  const titled = (title: string, ...paragraphs: string[]) =>
    agreementLines(
      extractFacts(articleOf('en', [{ kind: 'title', text: title }, ...paragraphs], { title }), loadGazetteer(), {
        homeCountry: 'VN',
      }),
    );

  test.each([
    [
      'Kenya and Norway work together on fish',
      'I am glad that we have today signed a letter of intent on fish.',
      ['letter-of-intent signed - | fish | Kenya + Norway'],
    ],
    ['Kenya and Norway sign a protocol on fish', 'The sea was calm.', ['protocol signed - | fish | Kenya + Norway']],
    [
      'Kenyan-Norwegian talks on fish',
      'We adopted a declaration on herring.',
      ['declaration announced - | herring | Kenya + Norway'],
    ],
  ])('%s', (title, paragraph, expected) => {
    expect(titled(title, paragraph)).toEqual(expected);
  });

  test.each([
    ['Kenya and Norway talk about fish', 'The signing of an agreement would help.'],
    ['A day at the sea', 'We have signed a letter of intent.'],
    ['Kenya and Norway hope to sign a protocol', 'The sea was calm.'],
  ])('tells nothing: %s', (title, paragraph) => {
    expect(titled(title, paragraph)).toEqual([]);
  });
});
