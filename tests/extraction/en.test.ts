import { describe, expect, test } from 'vitest';
import { agreementLines, factsOf } from './article.ts';

const agreements = (...paragraphs: string[]) => agreementLines(factsOf('en', paragraphs));

describe('instruments that were signed', () => {
  test.each([
    [
      'On 3 May, the Ministry of Science and Technology of Viet Nam and the Ministry of Science and ICT of Korea signed a memorandum of understanding on artificial intelligence in Hanoi.',
      [
        'mou signed XXXX-05-03 | artificial intelligence | the Ministry of Science and Technology of Viet Nam + the Ministry of Science and ICT of Korea',
      ],
    ],
    [
      "A letter of intent on cybersecurity was signed between the Authority of Information Security and Singapore's Cyber Security Agency on 12 June 2023.",
      [
        "letter-of-intent signed 2023-06-12 | cybersecurity | the Authority of Information Security + Singapore's Cyber Security Agency",
      ],
    ],
    [
      'The Ministry of Digital Economy and Society of Thailand exchanged a cooperation agreement on data centres with the Vietnamese Ministry of Information and Communications.',
      [
        'agreement signed - | data centres | the Vietnamese Ministry of Information and Communications + The Ministry of Digital Economy and Society of Thailand',
      ],
    ],
    [
      'France and Viet Nam issued a joint statement on climate.',
      ['declaration announced - | climate | Viet Nam + France'],
    ],
    [
      'The agreement was signed in Vientiane on 5 January 2021 by the Lao Minister of Technology Boviengkham Vongdara and Viet Nam’s Minister Nguyen Manh Hung.',
      [
        'agreement signed 2021-01-05 | - | Viet Nam’s Minister Nguyen Manh Hung + Lao Minister of Technology Boviengkham Vongdara',
      ],
    ],
    [
      "A new MoU on broadcasting between Voice of Vietnam and Korea's KBS was announced.",
      ["mou signed - | broadcasting | Voice of Vietnam + Korea's KBS"],
    ],
    [
      'Ministers witnessed the signing of a memorandum of cooperation between the State Bank of Vietnam and the Monetary Authority of Singapore.',
      ['mou signed - | - | the State Bank of Vietnam + the Monetary Authority of Singapore'],
    ],
    [
      'Laos and Viet Nam have renewed their agreement on postal services.',
      ['agreement signed - | postal services | Viet Nam + Laos'],
    ],
  ])('%s', (sentence, expected) => {
    expect(agreements(sentence)).toEqual(expected);
  });

  test('three instruments in one sentence have the same sides', () => {
    expect(
      agreements(
        'In Ottawa, Viet Nam’s Ministry of Industry and Trade and Innovation, Science and Economic Development Canada concluded an MoU to promote semiconductors, a plan of action for skills and a protocol on standards.',
      ),
    ).toEqual(
      ['mou signed - | promote semiconductors', 'plan signed - | skills', 'protocol signed - | standards'].map(
        (start) =>
          `${start} | Viet Nam’s Ministry of Industry and Trade + Innovation, Science and Economic Development Canada`,
      ),
    );
  });

  test('a list after a colon gives each instrument its own sides', () => {
    expect(
      agreements(
        'Leaders witnessed the exchange of three agreements: an MoU on energy between the Ministry of Mines of Peru and the Ministry of Industry and Trade; and an MoU on maize between the two agriculture ministries.',
      ),
    ).toEqual([
      'mou signed - | energy | the Ministry of Industry and Trade + the Ministry of Mines of Peru',
      'mou signed - | maize | the two agriculture ministries',
    ]);
  });

  test('the European Union signs like a country', () => {
    expect(agreements('The treaty was concluded on 12 May 2022 between the European Union and Japan.')).toEqual([
      'agreement signed 2022-05-12 | - | European Union + Japan',
    ]);
  });

  test('the bodies that promise stand in for the persons who signed', () => {
    const [agreement] = factsOf('en', [
      'Viet Nam’s Minister Tran Van Binh and Peru’s Minister Ana Torres have signed a Memorandum of Understanding (MOU) on mining.',
      'Under the MOU, the Ministry of Industry and Trade of Viet Nam and the Ministry of Energy and Mines of Peru will exchange experts.',
    ]).agreements;
    expect(agreement?.parties.map(({ name, country }) => [name, country])).toEqual([
      ['the Ministry of Industry and Trade of Viet Nam', 'VN'],
      ['the Ministry of Energy and Mines of Peru', 'PE'],
    ]);
    expect(agreement?.signatories).toEqual(['Tran Van Binh', 'Ana Torres']);
    expect(agreement?.commitments).toHaveLength(1);
  });
});

describe('near misses', () => {
  test.each([
    'The two countries will work towards an agreement on digital trade.',
    'Finland and Viet Nam hope to sign a protocol on education next year.',
    'Viettel Group signed an agreement with FPT Corporation.',
    'The Department of Trade signed an agreement.',
    'India has not signed the treaty.',
    'No agreement was signed between Japan and Viet Nam.',
    'Three memoranda were exchanged during the visit.',
    'Negotiations on a free trade agreement between the EU and India continue.',
    'The protocol entered into force in 2015.',
    'Under this agreement, exports to Japan have grown.',
  ])('%s', (sentence) => {
    expect(agreements(sentence)).toEqual([]);
  });

  test('an older instrument keeps its year', () => {
    expect(agreements('The talks build on the 1998 agreement between Sweden and Viet Nam.')).toEqual([
      'agreement signed 1998 | - | Viet Nam + Sweden',
    ]);
  });
});
