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
  ['a gzip archive', [0x1f, 0x8b]],
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

/** Refuses a web page: its text is between tags that this reader would take for words. */
export function refuseHtml(text: string, name: string): void {
  if (/^\s*(?:<!doctype html|<html[\s>])/i.test(text.slice(0, 1000))) {
    throw new IntakeError(
      'unsupported-type',
      `${name} is a web page, which is not read yet. Copy its text into a plain text file (.txt) and import that.`,
    );
  }
}
