import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { readSourceFile } from '../../core/intake/read-source-file.ts';

const VI = 'Bộ trưởng đã ký thỏa thuận hợp tác với đối tác Phần Lan. Hai bên sẽ họp hằng năm tại Đà Nẵng và Helsinki.';
const SV = 'Ministern undertecknade avtalet i Göteborg. Överenskommelsen gäller från årsskiftet och förlängs därefter.';

const read = (bytes: Uint8Array, options = {}) => readSourceFile(bytes, 'a.txt', options);
const textOf = async (bytes: Uint8Array, options = {}) => (await read(bytes, options)).article.text;
/** Vowels composed, tones as marks of their own: the form that windows-1258 has bytes for. */
const withToneMarks = (text: string) =>
  text
    .normalize('NFD')
    .replace(
      /(\p{L})(\u0323?)([\u0302\u0306\u031b])/gu,
      (_, base, dot, mark) => `${base}${mark}`.normalize('NFC') + dot,
    );

describe.each(['utf-8', 'utf-16le', 'utf-16be'])('%s', (encoding) => {
  test.each([true, false])('with a byte order mark: %s', async (addBOM) => {
    const { source, article } = await read(iconv.encode(VI, encoding, { addBOM }));
    expect(article.text).toBe(VI);
    expect(source.encoding).toBe(encoding);
  });
});

describe('the old encodings are told by the words that can be read in them', () => {
  test.each([
    ['windows-1252', SV, SV],
    ['windows-1258', VI, withToneMarks(VI)],
    ['tcvn', VI, VI],
  ])('%s', async (encoding, text, written) => {
    const { source, article } = await read(iconv.encode(written, encoding));
    expect(article.text).toBe(text);
    expect(source.encoding).toBe(encoding);
  });
  test('one bad byte does not spoil a text in UTF-8', async () => {
    const bytes = Buffer.concat([Buffer.from(`${VI} `), Buffer.from([0xff]), Buffer.from(` ${VI}`)]);
    expect(await textOf(bytes)).toBe(`${VI} \ufffd ${VI}`);
  });
  test('where none of our words is found, by the statistics of bytes', async () => {
    const text = '日本とベトナムの協力に関する覚書が署名された。両国は協力を強化する。';
    expect(await textOf(iconv.encode(text, 'shift_jis'))).toBe(text);
  });
  test('an editor who says which is believed', async () => {
    expect(await textOf(iconv.encode('Bồ đội', 'tcvn'), { encoding: 'tcvn' })).toBe('Bồ đội');
  });
});

describe('what cannot be read is refused', () => {
  test.each<[string, Uint8Array, object, string]>([
    ['an encoding that nobody knows', new Uint8Array([97]), { encoding: 'klingon' }, 'undecodable'],
    ['another encoding than was said', iconv.encode(SV, 'windows-1252'), { encoding: 'utf-8' }, 'undecodable'],
    ['NUL bytes, whatever an editor says', new Uint8Array([72, 105, 0, 0, 72]), { encoding: 'utf-8' }, 'binary'],
    ['UTF-32', iconv.encode(VI, 'utf-32le', { addBOM: true }), {}, 'binary'],
    ['control characters', new Uint8Array(400).map((_, index) => (index % 31) + 1), {}, 'binary'],
  ])('%s', async (_, bytes, options, code) => {
    const error = await read(bytes, options).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code, message: expect.stringMatching(/^a\.txt.*(?:Save|save)/s) });
  });
});

describe('canonical text', () => {
  test('letters come out composed, whatever they were, and lines end in one way', async () => {
    const bytes = new TextEncoder().encode(`${VI.normalize('NFD')}\r\n\r\n\r\n${SV}  \r\n`);
    expect(await textOf(bytes)).toBe(`${VI}\n\n${SV}`);
  });
  test('no-break spaces become spaces and what cannot be seen goes', async () => {
    const bytes = new TextEncoder().encode('\ufeffHợp\u00a0tác\u200b song\u00adphương\u202e đã bắt đầu.');
    expect(await textOf(bytes)).toBe('Hợp tác songphương đã bắt đầu.');
  });
});
