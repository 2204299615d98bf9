import { describe, expect, test } from 'vitest';
import { IntakeError } from '../../core/intake/intake-error.ts';
import { readSourceFile } from '../../core/intake/read-source-file.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const refusal = async (bytes: Uint8Array, name = 'a.txt') => {
  const error = await readSourceFile(bytes, name).catch((reason: unknown) => reason);
  if (error instanceof IntakeError) return error;
  throw new Error('it was read');
};

test('the source is known by its bytes', async () => {
  const { source } = await readSourceFile(encode('abc'), 'b.txt');
  expect(source).toEqual({
    name: 'b.txt',
    sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    mediaType: 'text/plain',
    encoding: 'utf-8',
  });
});

describe('refusals name the file, the reason and what to do', () => {
  test.each<[string, Uint8Array, string, RegExp]>([
    ['nothing', new Uint8Array(), 'empty', /nothing in it/],
    ['blanks', encode(' \n\t\n\u00a0\u200b'), 'empty', /no words/],
    ['tags around nothing', encode('<p></p>\n<p> </p>'), 'empty', /no words/],
    ['a PDF', encode('%PDF-1.7 …'), 'unsupported-type', /PDF.*Save its text as plain text/],
    ['a Word file', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0]), 'unsupported-type', /Office.*\.txt/],
    ['a picture', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 1, 2]), 'unsupported-type', /JPEG.*\.txt/],
    ['a web page', encode('\n<!DOCTYPE html><html><body>x</body></html>'), 'unsupported-type', /web page.*Copy/],
    ['one behind a comment', encode('<!-- saved --><html lang="vi"><p>x</p>'), 'unsupported-type', /web page/],
    ['an XML document', encode('<?xml version="1.0"?><a/>'), 'unsupported-type', /XML/],
    [
      'a saved web page',
      encode('From: <Saved>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tx\r\n'),
      'unsupported-type',
      /MHTML/,
    ],
    ['NUL bytes', new Uint8Array([72, 0, 0, 0, 105, 105, 105, 0, 105, 200, 201]), 'binary', /NUL.*\.txt/],
    ['twenty-one megabytes', new Uint8Array(21 * 1024 * 1024).fill(97), 'too-large', /21 MB; at most 20 MB/],
  ])('%s', async (_, bytes, code, message) => {
    const error = await refusal(bytes, 'báo cáo.txt');
    expect(error.code).toBe(code);
    expect(error.message).toMatch(/^báo cáo\.txt /);
    expect(error.message).toMatch(message);
  });

  test('a text that only speaks of a page is no page', async () => {
    const { article } = await readSourceFile(encode('The tag <html> opens every page of the web.'), 'a.txt');
    expect(article.text).toBe('The tag <html> opens every page of the web.');
  });
});
