import type { Context } from './context.ts';
import { endsInCredit } from './photo-credit.ts';

const LONGEST = 240;

/** A caption names its photographer, stands before a column mark, repeats another line, or shows a scene without a time. */
export function isCaption(index: number, context: Context): boolean {
  const { texts, cues } = context;
  const text = texts[index] ?? '';
  if (texts[index + 1] === '|') return true;
  if (text.length > LONGEST * 2) return false;
  if (endsInCredit(text, cues) && !/["“”]\s*[,–-]/.test(text)) return true;
  if (text.length > LONGEST) return false;
  return (isLine(text) && isRepeated(index, context)) || context.gallery.has(text) || isScene(index, context);
}

/** A line that stands alone above as well; where its neighbour is repeated with it, the page holds its text twice. */
function isRepeated(index: number, { texts, firstIndex }: Context): boolean {
  const first = firstIndex.get(texts[index] ?? '') ?? index;
  return first < index && texts[index - 1] !== texts[first - 1] && texts[index + 1] !== texts[first + 1];
}

/** Enough words to say something: a repeated `(0)` or `***` shows no picture. */
function isLine(text: string): boolean {
  return (text.match(/\p{L}+/gu)?.length ?? 0) >= 5;
}

/**
 * The lines of the last stretch, where somebody put the captions of all pictures together: short single sentences, of
 * which one names its photographer or repeats a line from above. Those repeated lines are captions up there, too.
 */
export function galleryAtFoot(
  texts: readonly string[],
  stretches: readonly number[],
  { cues, firstIndex }: Pick<Context, 'cues' | 'firstIndex'>,
): ReadonlySet<string> {
  const last = stretches.at(-1);
  const start = stretches.indexOf(last ?? 0);
  const lines = texts.slice(start);
  const short = lines.every((text) => text.length <= LONGEST && sentenceCount(text) <= 1 && isLine(text));
  const shown = lines.some((text, at) => endsInCredit(text, cues) || (firstIndex.get(text) ?? 0) < start + at);
  return new Set(lines.length <= start / 2 && short && shown ? lines : []);
}

/** One sentence in the present, of people by their titles, between longer paragraphs that tell of it. */
function isScene(index: number, { texts, cues, longestAfter }: Context): boolean {
  const text = texts[index] ?? '';
  const lower = text.toLowerCase();
  const words = ` ${(lower.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `;
  const titled = cues.titles.some((title) => lower.startsWith(`${title} `));
  const tells = cues.reporting.some((word) => words.includes(` ${word} `));
  if (!titled || tells || sentenceCount(text) > 1 || /["“”]/.test(text) || index < 2) return false;
  const before = texts[index - 1]?.length ?? 0;
  return before > text.length || (longestAfter[index + 1] ?? 0) > text.length;
}

function sentenceCount(text: string): number {
  return text.match(/[.!?…](?:\s|$)/gu)?.length ?? 0;
}
