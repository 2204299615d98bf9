import { detect } from 'chardet';
import iconv from 'iconv-lite';
import { FREQUENT_WORDS } from './cues/by-language.ts';

/** In the order of preference, where they read equally well. */
const CANDIDATES = ['utf-8', 'windows-1252', 'windows-1258', 'tcvn'];
const SAMPLE = 50_000;
/** The words that tell encodings apart: those with a letter outside ASCII. */
const TELLING = new Set(FREQUENT_WORDS.filter((word) => !/^\p{ASCII}+$/u.test(word)));

/**
 * The likeliest of the old encodings: the one in which most of the commonest words of our languages can be read (`của`,
 * `från`). Statistics of bytes decide only where no such word is found, for they take TCVN3 for windows-1258 and one bad
 * byte for another encoding altogether.
 */
export function guessEncoding(bytes: Uint8Array): string {
  const sample = Buffer.from(bytes.subarray(0, SAMPLE));
  const scored = CANDIDATES.map((encoding) => ({ encoding, words: readableWords(sample, encoding) }));
  const best = scored.reduce((a, b) => (b.words > a.words ? b : a));
  if (best.words > 0) return best.encoding;
  return whatwgName(detect(sample) ?? 'windows-1252');
}

function readableWords(sample: Buffer, encoding: string): number {
  const text = iconv.decode(sample, encoding).normalize('NFC').toLowerCase();
  return (text.match(/\p{L}+/gu) ?? []).filter((word) => TELLING.has(word)).length;
}

/** As the Encoding Standard has it: what calls itself Latin-1 is read as windows-1252. */
function whatwgName(name: string): string {
  const lower = name.toLowerCase();
  return ['iso-8859-1', 'ascii'].includes(lower) ? 'windows-1252' : lower;
}
