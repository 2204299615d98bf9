import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { IntakeError } from '../../core/intake/intake-error.ts';
import { readSourceFile } from '../../core/intake/read-source-file.ts';

const VI = 'Bộ trưởng đã ký thỏa thuận hợp tác với đối tác Phần Lan. Hai bên sẽ họp hằng năm tại Đà Nẵng và Helsinki.';
const SV = 'Ministern undertecknade avtalet i Göteborg. Överenskommelsen gäller från årsskiftet och förlängs därefter.';

const textOf = async (bytes: Uint8Array, options = {}) => (await readSourceFile(bytes, 'a.txt', options)).article.text;
/** Vowels composed, tones as marks of their own: the form that windows-1258 has bytes for. */
const withToneMarks = (text: string) =>
  text
    .normalize('NFD')
    .replace(
      /(\p{L})(\u0323?)([\u0302\u0306\u031b])/gu,
      (_, base, dot, mark) => `${base}${mark}`.normalize('NFC') + dot,
    );
const refusal = async (bytes: Uint8Array, name = 'a.txt') => {
  const error = await readSourceFile(bytes, name).catch((reason: unknown) => reason);
  if (error instanceof IntakeError) return error;
  throw new Error('it was read');
};

describe('encodings', () => {
  test.each(['utf-8', 'utf-16le', 'utf-16be'])('%s without a byte order mark', async (encoding) => {
    expect(await textOf(iconv.encode(VI, encoding))).toBe(VI);
  });

  test.each(['utf-8', 'utf-16le', 'utf-16be'])('%s with a byte order mark', async (encoding) => {
    expect(await textOf(iconv.encode(VI, encoding, { addBOM: true }))).toBe(VI);
  });

  test('Swedish in windows-1252 is told by its bytes', async () => {
    expect(await textOf(iconv.encode(SV, 'windows-1252'))).toBe(SV);
  });

  test('TCVN3 and windows-1258, when an editor says so', async () => {
    expect(await textOf(iconv.encode(VI, 'tcvn'), { encoding: 'tcvn' })).toBe(VI);
    expect(await textOf(iconv.encode(withToneMarks(VI), 'windows-1258'), { encoding: 'windows-1258' })).toBe(VI);
  });

  test('letters come out composed, whatever they were, and lines end in one way', async () => {
    const bytes = new TextEncoder().encode(`${VI.normalize('NFD')}\r\n\r\n${SV}\r\n`);
    expect(await textOf(bytes)).toBe(`${VI}\n\n${SV}`);
  });

  test('no-break spaces become spaces and what cannot be seen goes', async () => {
    const bytes = new TextEncoder().encode('\ufeffHợp\u00a0tác\u200b song\u00adphương\u202e đã bắt đầu.');
    expect(await textOf(bytes)).toBe('Hợp tác songphương đã bắt đầu.');
  });

  test('the source is known by its bytes', async () => {
    const { source } = await readSourceFile(new TextEncoder().encode('abc'), 'b.txt');
    expect(source).toEqual({
      name: 'b.txt',
      sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
      mediaType: 'text/plain',
      encoding: 'utf-8',
    });
  });
});

describe('refusals name the file, the reason and what to do', () => {
  test.each<[string, Uint8Array, string]>([
    ['nothing', new Uint8Array(), 'empty'],
    ['blanks', new TextEncoder().encode(' \n\t\n\u00a0'), 'empty'],
    ['a PDF', new TextEncoder().encode('%PDF-1.7 …'), 'unsupported-type'],
    ['a Word file', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0]), 'unsupported-type'],
    ['a picture', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 1, 2]), 'unsupported-type'],
    ['a web page', new TextEncoder().encode('\n<!DOCTYPE html><html><body>x</body></html>'), 'unsupported-type'],
    ['NUL bytes', new Uint8Array([72, 0, 0, 0, 105, 105, 105, 0, 105, 200, 201]), 'binary'],
    ['twenty-one megabytes', new Uint8Array(21 * 1024 * 1024).fill(97), 'too-large'],
  ])('%s', async (_, bytes, code) => {
    const error = await refusal(bytes, 'báo cáo.txt');
    expect(error.code).toBe(code);
    expect(error.message).toMatch(/^báo cáo\.txt /);
  });

  test('an encoding that nobody knows', async () => {
    const error = await readSourceFile(new Uint8Array([97]), 'a.txt', { encoding: 'klingon' }).catch((e: unknown) => e);
    expect(error).toMatchObject({ code: 'undecodable' });
  });
});
