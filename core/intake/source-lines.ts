import type { Cues } from './cues/cues.ts';

const ADDRESS = /^\(?https?:\/\/\S+\)?$/i;
const DOMAIN = /^\(?(?:www\.)?(?:[a-z0-9-]+\.)+(?:vn|com|net|org|se|gov|edu|info|eu|uk|int|asia|fi|no|dk)\)?$/i;
const ISO_TIME = /^\d{4}-\d{2}-\d{2}(?:T[\d:.+Z-]+)?$/;
const LABELLED =
  /^(?:source|link|url|author|published date|title|summary|permalink|date|layout|description|image|variant)\s*:/i;

/** Whether a unit says where the text is from or when it was published, rather than what happened. */
export function isSourceLine(text: string, cues: Cues): boolean {
  if (text.length > 400) return false;
  if (ADDRESS.test(text) || DOMAIN.test(text) || ISO_TIME.test(text) || LABELLED.test(text)) return true;
  const lower = text.toLowerCase();
  const labelled = cues.source.some((word) => lower.startsWith(`${word}:`) || lower.startsWith(`${word} :`));
  const dated = cues.dated.some((word) => lower.startsWith(`${word} `)) && /\d{4}/.test(text) && text.length < 60;
  return labelled || dated;
}

/**
 * Whether a unit names who wrote it: nothing but capitalised words, and few of them, after the body or under the title; or
 * `Theo X (TTXVN)` at the end.
 */
export function isByline(text: string, index: number, all: readonly string[], cues: Cues): boolean {
  if (text.length > 80 || index === 0 || /[.!?…:]$/u.test(text)) return false;
  const after = all.slice(index + 1);
  const last = !after.some((later) => later.length > 200);
  const lower = text.toLowerCase();
  if (last && cues.source.some((word) => lower.startsWith(`${word} `))) return true;
  const words = text.split(/[\s,–-]+/u).filter(Boolean);
  return last && words.length >= 2 && words.length <= 8 && words.every((word) => /^[(\p{Lu}]/u.test(word));
}
