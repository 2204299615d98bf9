import { IntakeError } from './intake-error.ts';

/** Twenty megabytes: some four thousand pages of text. */
const LARGEST = 20 * 1024 * 1024;

const SIGNATURES: readonly (readonly [name: string, bytes: readonly number[]])[] = [
  ['a PDF document', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['a ZIP archive or an Office document', [0x50, 0x4b, 0x03, 0x04]],
  ['an old Office document', [0xd0, 0xcf, 0x11, 0xe0]],
  ['a PNG image', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG image', [0xff, 0xd8, 0xff]],
  ['a GIF image', [0x47, 0x49, 0x46, 0x38]],
  ['an RTF document', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['a TIFF image', [0x49, 0x49, 0x2a, 0x00]],
  ['a WebP image or a sound', [0x52, 0x49, 0x46, 0x46]],
  ['a gzip archive', [0x1f, 0x8b]],
  ['a RAR archive', [0x52, 0x61, 0x72, 0x21, 0x1a]],
  ['a 7-Zip archive', [0x37, 0x7a, 0xbc, 0xaf]],
];

/**
 * Refuses what is no text, by its first bytes and not by its name.
 * @throws IntakeError `empty`, `too-large` or `unsupported-type`
 */
export function refuseForeign(bytes: Uint8Array, name: string): void {
  if (bytes.length === 0) throw new IntakeError('empty', `${name} is empty: there is nothing in it to read.`);
  if (bytes.length > LARGEST) {
    const size = Math.round(bytes.length / 1024 / 1024);
    throw new IntakeError('too-large', `${name} has ${size} MB; at most 20 MB are read. Split it into articles first.`);
  }
  const known = SIGNATURES.find(([, signature]) => signature.every((byte, index) => bytes[index] === byte));
  if (known) {
    throw new IntakeError(
      'unsupported-type',
      `${name} is ${known[0]}, which is not read yet. Save its text as plain text (.txt) and import that.`,
    );
  }
}

const MARKUP: readonly (readonly [name: string, start: RegExp])[] = [
  ['a web page', /^(?:<!--[^>]*>|<\?xml[^>]*>|\s)*(?:<!doctype html|<html[\s>]|<head[\s>]|<body[\s>])/i],
  ['an XML document', /^\s*<\?xml[\s?]/i],
  ['a saved web page (MHTML)', /^(?:[\w-]+:[^\n]*\n[ \t]?){0,20}content-type: *multipart\/related/i],
];

/** Refuses a page as a browser has it: its text is between tags that no reader here knows all of. */
export function refuseMarkup(text: string, name: string): void {
  const known = MARKUP.find(([, start]) => start.test(text.slice(0, 4000)));
  if (known) {
    throw new IntakeError(
      'unsupported-type',
      `${name} is ${known[0]}, which is not read yet. Copy its text into a plain text file (.txt) and import that.`,
    );
  }
}
