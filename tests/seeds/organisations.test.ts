import { describe, expect, test } from 'vitest';
import { loadGazetteer } from '../../core/extraction/gazetteer.ts';
import { LEXICONS, lexiconFor, namesFor } from '../../core/extraction/lexicon/lexicons.ts';
import { coreName, resolveParty } from '../../core/extraction/resolve.ts';
import { fold } from '../../core/model/fold.ts';
import { organisations } from '../../seeds/organisations.ts';
import { factsOf } from '../extraction/article.ts';

/** The countries that Viet Nam cooperates with most. */
const PARTNERS = 'CN JP KR US RU IN LA KH TH SG MY ID PH BN MM AU NZ GB FR DE IT NL SE FI DK NO CH PL CU CA'.split(' ');

const namesOf = ({ names, abbreviations }: (typeof organisations)[number]) => [
  ...Object.values(names).flat(),
  ...abbreviations,
];
const faults = (isFault: (name: string) => boolean) =>
  organisations.flatMap((body) =>
    namesOf(body)
      .filter(isFault)
      .map((name) => `${body.key}: ${name}`),
  );

describe('the list', () => {
  test('has a key of its own for each body, which starts with its country', () => {
    const keys = organisations.map(({ key }) => key);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
    const misnamed = organisations.filter(
      ({ key, country }) =>
        !/^[a-z]+(-[a-z0-9]+)+$/.test(key) || !key.startsWith(`${country?.toLowerCase() ?? 'int'}-`),
    );
    expect(misnamed.map(({ key }) => key)).toEqual([]);
  });

  test('names countries that there are', () => {
    const regions = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
    expect(organisations.filter(({ country }) => country !== null && !regions.of(country))).toEqual([]);
  });

  test('prints names as newspapers do: composed, trimmed, without an article', () => {
    expect(faults((name) => name !== name.normalize('NFC').trim().replaceAll(/\s+/gu, ' '))).toEqual([]);
    // `det kinesiska …` takes its article from what it is of.
    expect(faults((name) => /^(?:the|an?|en|ett|(?:de[tn]) (?!\p{Ll}+ska ))(?: |$)/iu.test(name))).toEqual([]);
  });

  test('has a name for every body, none twice', () => {
    expect(organisations.filter((body) => namesOf(body).length === 0).map(({ key }) => key)).toEqual([]);
    const repeated = organisations.flatMap(({ key, names, abbreviations }) =>
      [...Object.values(names), abbreviations]
        .filter((list) => new Set(list).size < list.length)
        .map((list) => `${key}: ${list.join(', ')}`),
    );
    expect(repeated).toEqual([]);
  });

  test('holds no abbreviation that is a word, or too short to be told from one', () => {
    const words = new Set('AI IT ICT UN US UK EU ON AT IN MOT NU VI DU DET OM SIN HAR KAN'.split(' '));
    const short = organisations.flatMap(({ abbreviations }) => abbreviations.filter((name) => words.has(name)));
    expect(short).toEqual([]);
  });
});

describe('within one country', () => {
  test('a name stands for one body, with and without the country in it', () => {
    const shared = LEXICONS.flatMap((lexicon) => {
      const owners = new Map<string, Set<string>>();
      for (const { key, country, names, abbreviations } of organisations) {
        const printed: readonly string[] = { ...names, zh: names.zh ?? [] }[lexicon.language as 'vi'] ?? [];
        const compared = printed.flatMap((name) => [fold(name), coreName(name, lexicon, namesFor(lexicon))]);
        for (const name of [...compared, ...abbreviations.map(fold)]) {
          const place = `${country} ${name}`;
          owners.set(place, (owners.get(place) ?? new Set()).add(key));
        }
      }
      return [...owners]
        .filter(([, keys]) => keys.size > 1)
        .map(([place, keys]) => `${place}: ${[...keys].join(', ')}`);
    });
    expect(shared).toEqual([]);
  });

  test('no name is left without a word of its own when the country is taken away', () => {
    const bare = new Set(['bo', 'cuc', 'dai hoc', 'ngan hang', 'ministry', 'university', 'ministerium']);
    const lost = LEXICONS.flatMap((lexicon) =>
      organisations.flatMap(({ key, names }) =>
        ({ ...names, zh: names.zh ?? [] })[lexicon.language as 'vi']
          .filter((name) => bare.has(coreName(name, lexicon, namesFor(lexicon))))
          .map((name) => `${key}: ${name}`),
      ),
    );
    expect(lost).toEqual([]);
  });
});

describe('each of the thirty partners', () => {
  /** What the ministry, regulator or agency of a field is called, in English. */
  const AREAS: Readonly<Record<string, RegExp>> = {
    'information and communications': /communicat|digital|telecom|cyber|ICT|infocomm|information technology/i,
    'press and media': /news|press|media|broadcast|television|radio|information/i,
    post: /post|correos|\bpos\b|\bmail\b/i,
    trade: /trade|commerce|econom|enterprise|business|industry/i,
    science: /science|research|innovation|technology/i,
    'foreign affairs': /foreign|external affairs|state department|global affairs/i,
    finance: /financ|treasury|bank/i,
    education: /education|universit/i,
    government: /government/i,
  };

  test.each(PARTNERS)('%s has its main bodies', (code) => {
    const own = organisations.filter(({ country }) => country === code);
    expect(own.length).toBeGreaterThan(14);
    const named = own.map(({ names }) => names.en.join(' '));
    expect(Object.keys(AREAS).filter((area) => !named.some((name) => AREAS[area]?.test(name)))).toEqual([]);
  });

  test.each(PARTNERS)('%s has most of its bodies in Vietnamese and in English', (code) => {
    const own = organisations.filter(({ country }) => country === code);
    expect(own.filter(({ names }) => names.vi.length > 0).length).toBeGreaterThan(own.length * 0.8);
    expect(own.filter(({ names }) => names.en.length > 0).length).toBeGreaterThan(own.length * 0.6);
  });
});

describe('a name resolves', () => {
  const keyOf = (language: string, name: string, near: string | null) => {
    const lexicon = lexiconFor(language);
    if (!lexicon) throw new Error(language);
    const resolver = { gazetteer: loadGazetteer(), lexicon, names: namesFor(lexicon), home: 'VN', learnt: new Map() };
    return resolveParty(name, resolver, near).organisation;
  };

  test.each([
    ['vi', 'Bộ TT&TT', null, 'vn-mic'],
    ['vi', 'Bộ Thông tin và Truyền thông', null, 'vn-mic'],
    ['vi', 'Bộ KHCN', null, 'vn-most'],
    ['vi', 'Bộ Khoa học và Công nghệ', null, 'vn-most'],
    ['vi', 'Bộ Khoa học và Công nghệ', 'LA', 'la-most'],
    ['vi', 'Bộ Khoa học và Công nghệ', 'CN', 'cn-most'],
    ['vi', 'Bộ GDĐT', null, 'vn-moet'],
    ['vi', 'Bộ KH&ĐT', null, 'vn-mpi'],
    ['vi', 'Bộ LĐTBXH', null, 'vn-molisa'],
    ['vi', 'Uỷ ban Dân tộc', null, 'vn-cema'],
    ['vi', 'Cục A05', null, 'vn-a05'],
    ['vi', 'Bộ Công Thương', 'SG', 'sg-mti'],
    ['vi', 'Bộ Thương mại', 'TH', 'th-moc'],
    ['vi', 'Bộ Thương mại', null, null],
    ['vi', 'Bộ Ngoại giao Đức', null, 'de-aa'],
    ['vi', 'Bộ Tài chính Mỹ', null, 'us-treasury'],
    ['vi', 'Tổ chức Thương mại Thế giới', null, 'int-wto'],
    ['en', 'Ministry of Science and Technology', null, 'vn-most'],
    ['en', 'the Ministry of Science and Technology of India', null, 'in-most'],
    ['en', 'MOST', 'CN', 'cn-most'],
    ['en', 'MIC', null, 'vn-mic'],
    ['en', 'MIC', 'JP', 'jp-mic'],
    ['en', "Japan's Ministry of Foreign Affairs", null, 'jp-mofa'],
    ['en', 'the Swedish Ministry for Foreign Affairs', null, 'se-ud'],
    ['en', 'Department of Science and Technology', 'PH', 'ph-dost'],
    ['en', 'Department of Science and Technology', 'IN', 'in-dst'],
    ['en', 'the Department of Science and Technology', null, null],
    ['en', 'NCSC', 'NZ', 'nz-ncsc'],
    ['en', "Finland's Nokia", null, 'fi-nokia'],
    ['en', 'World Bank', null, 'int-worldbank'],
    ['sv', 'Vietnams ministerium för vetenskap och teknik', null, 'vn-most'],
    ['sv', 'det sydkoreanska vetenskaps- och IKT-ministeriet', null, 'kr-msit'],
    ['sv', 'Singapores handels- och industriministerium', null, 'sg-mti'],
    ['sv', 'Utrikesdepartementet', null, 'se-ud'],
    ['sv', 'det svenska utrikesdepartementet', null, 'se-ud'],
    ['sv', 'det amerikanska handelsdepartementet', null, 'us-commerce'],
    ['sv', 'Post- och telestyrelsen', null, 'se-pts'],
    ['zh', '越南科技部', null, 'vn-most'],
    ['zh', '科技部', 'CN', 'cn-most'],
    ['zh', '中国国家邮政局', null, 'cn-spb'],
  ])('%s: %s, near %s', (language, name, near, key) => {
    expect(keyOf(language, name, near)).toBe(key);
  });
});

describe('both sides of an agreement are known', () => {
  test.each([
    ['vi', 'Bộ Công an Việt Nam và Bộ Công an Trung Quốc ký biên bản ghi nhớ.', ['vn-mps', 'cn-mps']],
    ['vi', 'Bộ KH&CN ký bản ghi nhớ với Bộ Khoa học và ICT Hàn Quốc.', ['vn-most', 'kr-msit']],
    ['vi', 'TTXVN ký thỏa thuận hợp tác với Tân Hoa xã.', ['vn-vna', 'cn-xinhua']],
    ['vi', 'NAFOSTED và Quỹ Khoa học Quốc gia Thụy Sĩ ký thỏa thuận.', ['vn-nafosted', 'ch-snsf']],
    ['vi', 'Bộ VHTTDL và UNESCO ký biên bản ghi nhớ.', ['vn-mocst', 'int-unesco']],
    ['en', 'MIC and IMDA signed a memorandum of understanding.', ['vn-mic', 'sg-imda']],
    [
      'en',
      "Vietnam's Ministry of Industry and Trade and the Danish Energy Agency signed an agreement.",
      ['vn-moit', 'dk-ens'],
    ],
    [
      'en',
      'The Swedish Post and Telecom Authority and the Authority of Radio Frequency Management signed an MoU.',
      ['vn-arfm', 'se-pts'],
    ],
    [
      'sv',
      'Det japanska ministeriet för ekonomi, handel och industri och Business Sweden undertecknade ett samförståndsavtal.',
      ['jp-meti', 'se-business'],
    ],
    [
      'sv',
      'Sveriges klimat- och näringslivsdepartement och Vietnams industri- och handelsministerium undertecknade ett avtal.',
      ['vn-moit', 'se-kn'],
    ],
  ])('%s: %s', (language, sentence, keys) => {
    expect(factsOf(language, [sentence]).agreements[0]?.parties.map(({ organisation }) => organisation)).toEqual(keys);
  });
});
