import { describe, expect, test } from 'vitest';
import { agreementLines, factsOf } from './article.ts';

const agreements = (...paragraphs: string[]) => agreementLines(factsOf('sv', paragraphs));

describe('instruments that were signed', () => {
  test.each([
    [
      'Den 3 maj undertecknade Sveriges utrikesminister Anna Berg och Vietnams utrikesminister Bui Thanh Son ett avtal om polissamarbete i Hanoi.',
      [
        'agreement signed XXXX-05-03 | polissamarbete | Vietnams utrikesminister Bui Thanh Son + Sveriges utrikesminister Anna Berg',
      ],
    ],
    [
      'Ett avsiktsavtal om kärnkraft tecknades i dag mellan Energimyndigheten och Finlands arbets- och näringsministerium.',
      ['letter-of-intent signed - | kärnkraft | Energimyndigheten + Finlands arbets- och näringsministerium'],
    ],
    [
      'Post- och telestyrelsen och det sydkoreanska ministeriet för vetenskap har skrivit under ett samförståndsavtal om halvledare.',
      ['mou signed - | halvledare | Post- och telestyrelsen + det sydkoreanska ministeriet för vetenskap'],
    ],
    [
      'Avsiktsförklaringen undertecknades av Vinnova och Business Finland den 9 mars 2022.',
      ['letter-of-intent signed 2022-03-09 | - | Vinnova + Business Finland'],
    ],
    [
      'Sverige och Japan antog en gemensam deklaration om klimatet.',
      ['declaration announced - | klimatet | Sverige + Japan'],
    ],
    [
      'Under besöket utväxlades ett samarbetsavtal mellan Karolinska institutet och det vietnamesiska hälsoministeriet.',
      ['agreement signed - | - | det vietnamesiska hälsoministeriet + Karolinska institutet'],
    ],
    [
      'Ett nytt samförståndsavtal om rymdfrågor mellan Rymdstyrelsen och Indiens rymdstyrelse presenterades.',
      ['mou signed - | rymdfrågor | Rymdstyrelsen + Indiens rymdstyrelse'],
    ],
    [
      'Finland och Sverige förnyade sitt avtal om räddningstjänst den 2 mars.',
      ['agreement signed XXXX-03-02 | räddningstjänst | Finland + Sverige'],
    ],
    [
      'Överenskommelsen, som undertecknades 2015 av Norge och Vietnam, gäller fiske.',
      ['agreement signed 2015 | - | Vietnam + Norge'],
    ],
    [
      'Kulturministern bevittnade undertecknandet av ett samarbetsavtal mellan Kungliga biblioteket och Kinas nationalbibliotek.',
      ['agreement signed - | - | Kungliga biblioteket + Kinas nationalbibliotek'],
    ],
  ])('%s', (sentence, expected) => {
    expect(agreements(sentence)).toEqual(expected);
  });
});

test('a verb of two words stands around its subject', () => {
  expect(
    agreements(
      'Vid mötet skrev Näringsdepartementet och Indiens ministerium för elektronik under en avsiktsförklaring om 6G.',
    ),
  ).toEqual(['letter-of-intent signed - | 6G | Näringsdepartementet + Indiens ministerium för elektronik']);
});

test('two names of one body in one article are one side', () => {
  const { agreements: found } = factsOf('sv', [
    'Kinas nationella radio- och tv-förvaltning och Vietnams informations- och kommunikationsministerium har undertecknat ett samförståndsavtal om film.',
    'Samförståndsavtalet undertecknades av Kinas statliga förvaltning för radio, film och tv och Vietnams informations- och kommunikationsministerium.',
  ]);
  expect(found.map(({ evidence }) => evidence.length)).toEqual([2]);
});

describe('near misses', () => {
  test.each([
    'Parterna kommer att underteckna ett protokoll nästa år.',
    'Regeringen vill förhandla fram ett nytt avtal med Indien.',
    'Sverige har inte undertecknat protokollet.',
    'Inget avtal undertecknades mellan Japan och Vietnam.',
    'Tre avtal undertecknades under besöket.',
    'Företagen Alfa och Beta har ingått avtal.',
    'Avtalet trädde i kraft 2019.',
    'Våra regeringar har ingått flera avtal.',
    'Enligt avtalet ska Japan och Sverige utbyta studenter.',
    'Ministrarna enades om att inrätta en arbetsgrupp.',
  ])('%s', (sentence) => {
    expect(agreements(sentence)).toEqual([]);
  });

  test('an older instrument keeps its year', () => {
    expect(agreements('Enligt avtalet från 1998 mellan Sverige och Vietnam kan studenter söka stipendier.')).toEqual([
      'agreement signed 1998 | - | Vietnam + Sverige',
    ]);
  });
});
