import iconv from 'iconv-lite';
import { guessEncoding } from './guess-encoding.ts';
import { IntakeError } from './intake-error.ts';

/** A text with the encoding that it was read with (WHATWG name where there is one). */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
}

/** More unreadable places than one in so many characters, and the text is not in that encoding. */
const UNREADABLE = 100;

/**
 * Reads bytes as text: by their byte order mark, else as strict UTF-8, else as UTF-16 by where the zero bytes stand, else
 * by the likeliest of the old encodings.
 * @param encoding what an editor said that it is; nothing is guessed then
 * @throws IntakeError `binary` for NUL bytes outside UTF-16 and for control characters, `undecodable` for an encoding that
 *   is not known or that the bytes are not in
 */
export function decode(bytes: Uint8Array, name: string, encoding?: string): Decoded {
  const chosen = encoding ?? byMark(bytes) ?? strictUtf8(bytes) ?? utf16WithoutMark(bytes);
  if (chosen === null) refuseNul(bytes.includes(0), name);
  const used = chosen ?? guessEncoding(bytes);
  if (!iconv.encodingExists(used)) {
    throw new IntakeError('undecodable', `${name}: no encoding called ${used} is known here. Save the file as UTF-8.`);
  }
  const text = iconv.decode(Buffer.from(bytes), used);
  refuseNul(text.includes('\0'), name);
  refuseUnreadable(text, name, used);
  return { text, encoding: used };
}

function refuseNul(found: boolean, name: string): void {
  if (!found) return;
  throw new IntakeError(
    'binary',
    `${name} is not a text: it has NUL bytes in it. Save its text as .txt and import that.`,
  );
}

function refuseUnreadable(text: string, name: string, encoding: string): void {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that no text has
  const controls = text.match(/[\u0001-\u0008\u000e-\u001a\u001c-\u001f]/g)?.length ?? 0;
  if (controls > text.length / UNREADABLE) {
    throw new IntakeError(
      'binary',
      `${name} is not a text: it is full of control characters. Save its text as .txt and import that.`,
    );
  }
  const lost = text.match(/\ufffd/g)?.length ?? 0;
  if (lost > text.length / UNREADABLE) {
    throw new IntakeError(
      'undecodable',
      `${name} cannot be read as ${encoding}: ${lost} places make no letter. Choose another encoding, or save it as UTF-8.`,
    );
  }
}

function byMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

function strictUtf8(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? null : 'utf-8';
  } catch {
    return null;
  }
}

/** Latin letters in UTF-16 leave every other byte zero; which one tells the byte order. */
function utf16WithoutMark(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, 2000);
  let even = 0;
  let odd = 0;
  for (const [index, byte] of sample.entries()) {
    if (byte === 0) index % 2 === 0 ? even++ : odd++;
  }
  const enough = sample.length / 8;
  if (odd > enough && even < odd / 10) return 'utf-16le';
  if (even > enough && odd < even / 10) return 'utf-16be';
  return null;
}
