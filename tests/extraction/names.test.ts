import { describe, expect, test } from 'vitest';
import { buildGazetteer, loadGazetteer } from '../../core/extraction/gazetteer.ts';
import { lexiconFor, namesFor } from '../../core/extraction/lexicon/lexicons.ts';
import { readSentences } from '../../core/extraction/reading.ts';
import { resolveParty } from '../../core/extraction/resolve.ts';
import { articleOf } from './article.ts';

function read(language: string, ...parts: string[]) {
  const lexicon = lexiconFor(language);
  if (!lexicon) throw new Error(`no lexicon for ${language}`);
  return readSentences(articleOf(language, parts), lexicon, loadGazetteer(), 'VN');
}

const bodies = (language: string, text: string) =>
  read(language, text).sentences.flatMap(({ organisations }) => organisations.map(({ name }) => name));

describe('where the name of a body starts and ends', () => {
  test.each([
    ['vi', 'Bộ Giao thông và Hạ tầng Peru đã chia sẻ kinh nghiệm.', ['Bộ Giao thông và Hạ tầng Peru']],
    ['vi', 'Đoàn thăm Cơ quan Vũ trụ Quốc gia (NSA) của Chile.', ['Cơ quan Vũ trụ Quốc gia (NSA)']],
    [
      'vi',
      'Bộ Nhà đất, Đô thị, và Xây dựng Ai Cập (MHUL) tiếp đoàn.',
      ['Bộ Nhà đất, Đô thị, và Xây dựng Ai Cập (MHUL)'],
    ],
    ['vi', 'giữa Bộ Tài chính Ba Lan và Bộ Tài chính Peru', ['Bộ Tài chính Ba Lan', 'Bộ Tài chính Peru']],
    ['vi', 'Cục Hải quan và các bộ, ngành; các Hiệp hội hai nước', ['Cục Hải quan']],
    ['vi', 'Bộ trưởng Bộ Y tế Nguyễn Văn Bình phát biểu.', ['Bộ Y tế']],
    ['vi', 'Vụ Pháp chế (thuộc Bộ Tư pháp Lào) cử đoàn.', ['Vụ Pháp chế (thuộc Bộ Tư pháp Lào)']],
    [
      'sv',
      'det chilenska ministeriet för gruvor och energi har svarat',
      ['det chilenska ministeriet för gruvor och energi'],
    ],
    ['sv', 'Perus nationella skogs- och klimatmyndighet', ['Perus nationella skogs- och klimatmyndighet']],
    ['sv', 'Nätverket och regelverket stärks i området.', []],
    [
      'en',
      'the Ministry of Mines and Energy of Peru and the Bank of Chile met.',
      ['the Ministry of Mines and Energy of Peru', 'the Bank of Chile'],
    ],
    ['en', 'officials of the Department for Roads, Ports and Rail said', ['the Department for Roads, Ports and Rail']],
    ['en', 'A government office said that ministers met.', []],
    [
      'en',
      "Finland's Nokia and Korea's KBS met Viettel, the US and NASA.",
      ["Finland's Nokia", "Korea's KBS", 'Viettel', 'NASA'],
    ],
    ['sv', 'finska Nokia och Sydkoreas KBS', ['finska Nokia', 'Sydkoreas KBS']],
    ['vi', 'Tập đoàn FPT tại Hàn Quốc, Nokia và KBS', ['Tập đoàn FPT', 'Nokia', 'KBS']],
  ])('%s: %s', (language, text, expected) => {
    expect(bodies(language, text)).toEqual(expected);
  });
});

describe('persons', () => {
  const people = (language: string, text: string) =>
    read(language, text).sentences.flatMap((sentence) => sentence.people.map(({ name }) => name));

  test.each([
    ['vi', 'Tổng Bí thư, Chủ tịch nước Tô Văn Lâm và bà Ann Smith-Jones', ['Tô Văn Lâm', 'Ann Smith-Jones']],
    ['vi', 'Bộ trưởng Khoa học và Công nghệ Peru Ana Torres', ['Ana Torres']],
    ['vi', 'Đại sứ Chile tại Việt Nam Sergio Rojas', ['Sergio Rojas']],
    ['vi', 'Bộ trưởng đã tiếp Đại sứ Việt Nam tại Chile, các hiệp hội', []],
    ['sv', 'energi- och näringsminister Eva Lund mötte Perus president Ana Torres', ['Eva Lund', 'Ana Torres']],
    ['sv', 'Foto: Eva Lund', []],
    ['en', 'Second Minister for Trade and Industry Tan Wei Ming and Mr John Smith', ['Tan Wei Ming', 'John Smith']],
    ['en', 'The Minister for Foreign Affairs and Trade spoke.', []],
  ])('%s: %s', (language, text, expected) => {
    expect(people(language, text)).toEqual(expected);
  });

  test('a glued possessive falls where the bare name is printed, too', () => {
    expect(
      read('sv', 'Perus president Ana Torress besök börjar i dag.', 'Presidenten Ana Torres talade.').sentences.flatMap(
        (sentence) => sentence.people.map(({ name }) => name),
      ),
    ).toEqual(['Ana Torres', 'Ana Torres']);
  });
});

describe('countries', () => {
  const codes = (language: string, text: string) =>
    read(language, text).sentences.flatMap(({ countries }) => countries.map(({ code }) => code));

  test.each([
    ['vi', 'Anh và Mỹ, Pháp với Lào', ['GB', 'US', 'FR', 'LA']],
    ['vi', 'ký Ý định thư bằng tiếng Anh theo pháp luật tại Lào Cai, Mỹ Tho', []],
    ['vi', 'Bộ trưởng Lê Ngọc Anh phát biểu.', []],
    ['sv', 'Kinas och det sydkoreanska folkets vän, Folkrepubliken Kina', ['CN', 'KR', 'CN']],
    ['en', 'South Korea’s Chinese partner in the UK', ['KR', 'CN', 'GB']],
  ])('%s: %s', (language, text, expected) => {
    expect(codes(language, text)).toEqual(expected);
  });
});

describe('what a name stands for', () => {
  const key = (language: string, name: string, context = '') =>
    resolveParty(name, read(language, context).resolver).organisation;

  test('the country tells bodies of one name apart; without it a shared name stands for none', () => {
    expect(key('vi', 'Bộ Thương mại Trung Quốc')).toBe('cn-mofcom');
    expect(key('vi', 'Bộ Thương mại Hoa Kỳ')).toBe('us-commerce');
    expect(key('vi', 'Bộ Thương mại')).toBeNull();
    expect(key('vi', 'Bộ Thương mại Peru')).toBeNull();
  });

  test('an abbreviation that the article explains stands for the full name', () => {
    const { resolver } = read('vi', 'Cơ quan An ninh mạng Singapore (CSA) đón đoàn.', 'CSA sẽ cử chuyên gia.');
    expect(resolveParty('CSA', resolver)).toEqual({
      ...{ name: 'CSA', country: 'SG', organisation: 'sg-csa' },
      apposed: 'Cơ quan An ninh mạng Singapore',
    });
  });

  test('a country in brackets says where a body is, and stands for the country', () => {
    const { resolver } = read('vi', 'Sở Kế hoạch Xiêng Khoảng (Lào) đón đoàn.', 'Lào sẽ cử chuyên gia.');
    expect(resolveParty('Lào', resolver)).toEqual({ name: 'Lào', country: 'LA', organisation: null });
  });

  test('an abbreviation that the article explains is a body of its own after `và`', () => {
    const explained = 'Cơ quan Mạng Lào (QAM) đón đoàn. Bộ Công Thương và QAM đã ký bản ghi nhớ.';
    expect(bodies('vi', explained)).toEqual(['Cơ quan Mạng Lào (QAM)', 'Bộ Công Thương', 'QAM']);
    expect(bodies('vi', 'Bộ Khoa học và Công nghệ đã ký.')).toEqual(['Bộ Khoa học và Công nghệ']);
  });

  test('a body that nobody lists keeps its country', () => {
    const { resolver } = read('en', '');
    expect(resolveParty('the Ministry of Mines of Peru', resolver)).toEqual({
      name: 'the Ministry of Mines of Peru',
      country: 'PE',
      organisation: null,
    });
  });

  test('an own list of bodies is found by its names in every language', () => {
    const gazetteer = buildGazetteer([
      {
        key: 'pe-mines',
        country: 'PE',
        names: { vi: ['Bộ Mỏ Peru'], sv: ['Perus gruvministerium'] },
        abbreviations: ['MM'],
      },
    ]);
    for (const [language, name] of [
      ['vi', 'Bộ Mỏ'],
      ['sv', 'Perus gruvministerium'],
      ['en', 'MM'],
    ] as const) {
      const lexicon = lexiconFor(language);
      if (!lexicon) throw new Error(language);
      const resolver = { gazetteer, lexicon, names: namesFor(lexicon), home: 'VN', learnt: new Map<string, string>() };
      expect(resolveParty(name, resolver).organisation).toBe('pe-mines');
    }
  });
});
