import type { Cues } from './cues/cues.ts';

/** Whether a line ends in the name of its photographer: `… - Ảnh: M. Thu`, `(Foto: Anna Lind)`. */
export function endsInCredit(text: string, cues: Cues): boolean {
  const tail = text.slice(-100);
  const from = tail.length < text.length ? '' : '^|';
  return new RegExp(`(?:${from}[\\s(.,|–-])(?:${words(cues)})\\s*[:/]\\s*\\p{L}[^:]{0,60}$`, 'iu').test(tail);
}

/** Credits in brackets, wherever they stand in a text. */
export function creditInBrackets(cues: Cues): RegExp {
  return new RegExp(`\\((?:${words(cues)})\\s*[:/]\\s*[^()\\n]{1,60}\\)`, 'giu');
}

function words(cues: Cues): string {
  return cues.photo.join('|');
}
