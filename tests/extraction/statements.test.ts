import { describe, expect, test } from 'vitest';
import { lexiconFor } from '../../core/extraction/lexicon/lexicons.ts';
import { sentencesOf } from '../../core/extraction/sentences.ts';
import fields from '../../seeds/fields.json' with { type: 'json' };
import { articleOf, factsOf } from './article.ts';

describe('sentences', () => {
  const split = (language: string, ...parts: string[]) => {
    const lexicon = lexiconFor(language);
    if (!lexicon) throw new Error(language);
    return sentencesOf(articleOf(language, parts), lexicon).map(({ text }) => text);
  };

  test.each([
    [
      'vi',
      'Hợp tác ngày càng lớn.Trong năm tới, TP.HCM sẽ mở rộng.',
      ['Hợp tác ngày càng lớn.', 'Trong năm tới, TP.HCM sẽ mở rộng.'],
    ],
    ['vi', 'Ông nói: “Rất tốt.” Bà đồng ý./.', ['Ông nói: “Rất tốt.”', 'Bà đồng ý./.']],
    ['vi', 'Đạt 2.500 tỷ đồng. Tăng 3.5 lần.', ['Đạt 2.500 tỷ đồng.', 'Tăng 3.5 lần.']],
    [
      'sv',
      'H.M. Konungen kom, bl.a. Därför stannade vi. Sen åkte vi.',
      ['H.M. Konungen kom, bl.a. Därför stannade vi.', 'Sen åkte vi.'],
    ],
    [
      'en',
      '1.&nbsp;&nbsp; Mr. Smith of the U.S. Department spoke. He left.',
      ['Mr. Smith of the U.S. Department spoke.', 'He left.'],
    ],
    ['en', '- A first point without a stop', ['A first point without a stop']],
  ])('%s: %s', (language, text, expected) => {
    expect(split(language, text)).toEqual(expected);
  });

  test('no sentence crosses a block', () => {
    expect(split('en', 'A heading without a stop', 'and a line.')).toEqual(['A heading without a stop', 'and a line.']);
  });
});

describe('promises', () => {
  const promises = (language: string, ...parts: string[]) =>
    factsOf(language, parts).commitments.map(({ exact }) => exact);

  test.each([
    ['vi', 'Bộ Y tế sẽ cử chuyên gia sang Peru.'],
    ['vi', 'Hai bên thống nhất lập tổ công tác.'],
    ['vi', 'Việt Nam và Peru cam kết mở cửa thị trường.'],
    ['sv', 'Parterna kommer att inrätta en arbetsgrupp.'],
    ['sv', 'Ministrarna och länderna enades om att mötas igen.'],
    ['en', 'Both sides agreed to set up a working group.'],
    ['en', 'The Ministry of Mines of Peru will send experts.'],
  ])('%s: %s', (language, sentence) => {
    expect(promises(language, sentence)).toEqual([sentence]);
  });

  test.each([
    ['vi', 'Hiệp định được kỳ vọng sẽ góp phần vào tăng trưởng.'],
    ['vi', 'Hai bên đã trao đổi về hợp tác.'],
    ['sv', 'Regeringen hoppas att exporten ska öka.'],
    ['en', 'The minister believes that trade will grow.'],
  ])('%s: no promise in: %s', (language, sentence) => {
    expect(promises(language, sentence)).toEqual([]);
  });

  test('what follows an agreement is its own, up to the next heading; what is added belongs to the promise before', () => {
    const { agreements, commitments } = factsOf('vi', [
      'Bộ Y tế Việt Nam đã ký bản ghi nhớ về vắc xin với Bộ Y tế Peru.',
      'Nội dung hợp tác bao gồm nghiên cứu và sản xuất.',
      'Hai bên sẽ cử chuyên gia. Bên cạnh đó, hai bộ sẽ lập tổ công tác.',
      { kind: 'heading', text: 'Hợp tác khác' },
      'Bộ Y tế Peru sẽ mở văn phòng tại Hà Nội.',
    ]);
    expect(agreements[0]?.commitments.map(({ exact }) => exact)).toEqual([
      'Nội dung hợp tác bao gồm nghiên cứu và sản xuất.',
      'Hai bên sẽ cử chuyên gia. Bên cạnh đó, hai bộ sẽ lập tổ công tác.',
    ]);
    expect(commitments.map(({ exact }) => exact)).toEqual(['Bộ Y tế Peru sẽ mở văn phòng tại Hà Nội.']);
  });

  test('a clause with a will of its own is a promise of its own', () => {
    const [agreement] = factsOf('en', [
      'Peru and Viet Nam signed a protocol on mining.',
      'Peru will send experts; Viet Nam will send students; reports follow.',
    ]).agreements;
    expect(agreement?.commitments.map(({ exact }) => exact)).toEqual([
      'Peru will send experts',
      'Viet Nam will send students; reports follow.',
    ]);
  });
});

describe('figures', () => {
  const figures = (language: string, text: string) =>
    factsOf(language, [text]).figures.map(({ value, unit, exact }) => [value, unit, exact]);

  test.each([
    [
      'vi',
      'Kim ngạch đạt hơn 1.250,5 triệu USD, tăng 12%.',
      [
        [1250.5, 'triệu USD', 'Kim ngạch đạt hơn 1.250,5 triệu USD'],
        [12, '%', 'tăng 12%.'],
      ],
    ],
    ['vi', 'Hai bên trao 7 văn kiện hợp tác.', [[7, 'văn kiện hợp tác', 'Hai bên trao 7 văn kiện hợp tác.']]],
    ['sv', 'Exporten var 3,5 miljarder kronor.', [[3.5, 'miljarder kronor', 'Exporten var 3,5 miljarder kronor.']]],
    ['sv', 'Fem samförståndsavtal utväxlades.', [[5, 'samförståndsavtal', 'Fem samförståndsavtal utväxlades.']]],
    ['en', 'Trade reached 1,200.5 million USD.', [[1200.5, 'million USD', 'Trade reached 1,200.5 million USD.']]],
    ['vi', 'Trong 10 năm qua, 2 đơn vị đã gặp nhau 3 lần tại COP26.', []],
    ['en', 'In 2024 the 26 ministers met at 10.30.', []],
  ])('%s: %s', (language, text, expected) => {
    expect(figures(language, text)).toEqual(expected);
  });

  test('a figure told twice is one', () => {
    expect(factsOf('en', ['They signed 12 agreements.', 'The 12 agreements cover mining.']).figures).toHaveLength(1);
  });
});

describe('fields of cooperation', () => {
  test('every cue points to a field of the list, and every language has the fields of the others', () => {
    const keys = new Set(fields.map(({ key }) => key));
    const perLanguage = ['vi', 'sv', 'en'].map((language) => lexiconFor(language)?.fields.map(({ key }) => key) ?? []);
    for (const used of perLanguage) expect(used.filter((key) => !keys.has(key))).toEqual([]);
    expect(new Set(perLanguage.map((used) => [...used].sort().join())).size).toBe(1);
    for (const { parent } of fields) expect(parent === null || keys.has(parent)).toBe(true);
  });

  test('the name of a body says nothing of the field', () => {
    const [agreement] = factsOf('vi', [
      'Bộ Công nghiệp và Công nghệ thông tin Trung Quốc đã ký thỏa thuận hợp tác về bưu chính với Bộ Nội vụ Việt Nam.',
    ]).agreements;
    expect(agreement?.fields).toEqual(['post-logistics']);
  });

  test('an article in a language without a lexicon gives nothing', () => {
    expect(factsOf('fi', ['Suomi ja Vietnam allekirjoittivat sopimuksen 3.5.2024.']).agreements).toEqual([]);
  });
});

describe('partner countries', () => {
  const partners = (parts: string[], title: string | null = null) =>
    factsOf('vi', parts, { title })
      .countries.filter(({ role }) => role === 'partner')
      .map(({ code }) => code);

  test('those of the bodies that signed, not those named in passing', () => {
    expect(
      partners([
        'Bộ Y tế Việt Nam đã ký bản ghi nhớ về vắc xin với Bộ Y tế Peru.',
        'Trước đó, đoàn đã qua Chile, Pháp.',
      ]),
    ).toEqual(['PE']);
  });

  test('those of the title; else the one named most', () => {
    expect(partners(['Hai nước hợp tác tốt. Lào cũng vậy.'], 'Việt Nam và Chile hợp tác')).toEqual(['CL']);
    expect(partners(['Chile là bạn. Chile đang lớn mạnh.', 'Lào cũng vậy.'])).toEqual(['CL']);
    expect(partners(['Hà Nội đang phát triển.'])).toEqual([]);
  });
});
