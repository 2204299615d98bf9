import type { Context } from './context.ts';
import type { Cues } from './cues/cues.ts';
import { dateInLine, isDateLine } from './line-dates.ts';

const ADDRESS = /^\(?https?:\/\/\S+\)?$/i;
const DOMAIN = /^\(?(?:www\.)?(?:[a-z0-9-]+\.)+(?:vn|com|net|org|se|gov|edu|info|eu|uk|int|asia|fi|no|dk)\)?$/i;
const ISO_TIME = /^\d{4}-\d{2}-\d{2}(?:T[\d:.+Z-]+)?$/;
const ADDRESS_FIELD = /^(?:source|link|url)\s*:\s*\S/i;

/** Whether a piece says where the text is from or when it was published, rather than what happened. */
export function isSourceLine(text: string, cues: Cues): boolean {
  if (text.length > 400) return false;
  if (ADDRESS.test(text) || DOMAIN.test(text) || ISO_TIME.test(text)) return true;
  const lower = text.toLowerCase();
  const labelled = cues.source.some((word) => lower.startsWith(`${word}:`) || lower.startsWith(`${word} :`));
  if ((labelled || ADDRESS_FIELD.test(text)) && !isSentence(text)) return true;
  return isDateLine(text, cues) || isDatedLabel(text, cues);
}

/** `Publicerad 3 maj 2025 av redaktionen`, `3 May 2025 Posted in News`: a day with the word for publishing, no sentence. */
function isDatedLabel(text: string, cues: Cues): boolean {
  if (text.length > 80 || isSentence(text) || dateInLine(text, cues) === null) return false;
  const lower = text.toLowerCase();
  const afterDate = /^\d/.test(lower) && cues.dated.some((word) => lower.includes(` ${word} `));
  return afterDate || cues.dated.some((word) => lower.startsWith(`${word} `) || lower.startsWith(`${word}:`));
}

function isSentence(text: string): boolean {
  return /\p{L}{2}[.!?]["”»]?$/u.test(text) && text.split(' ').length > 5;
}

/**
 * Whether a piece names who wrote it: after the word for it (`Av Anna Lind`), or nothing but capitalised words, and few of
 * them, below the body; or `Theo X (TTXVN)` there.
 */
export function isByline(index: number, { texts, cues, longestAfter }: Context): boolean {
  const text = texts[index] ?? '';
  if (text.length > 80 || index === 0 || /[.!?…:]$/u.test(text)) return false;
  const lower = text.toLowerCase();
  const label = cues.bylines.find((word) => lower.startsWith(word));
  if (label !== undefined && areNames(text.slice(label.length), 1)) return true;
  const belowBody = (longestAfter[index + 1] ?? 0) <= 200;
  if (belowBody && cues.source.some((word) => lower.startsWith(`${word} `))) return true;
  return belowBody && areNames(text, 2);
}

function areNames(text: string, fewest: number): boolean {
  const words = text.split(/[\s,:–-]+/u).filter(Boolean);
  return words.length >= fewest && words.length <= 8 && words.every((word) => /^[(\p{Lu}]/u.test(word));
}
