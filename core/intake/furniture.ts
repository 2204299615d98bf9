import type { Cues } from './cues/cues.ts';

const IMAGE_FILE = /^[\p{L}\p{N}_().%-]+\.(?:jpe?g|png|gif|webp|svg|bmp)$/iu;
/** `09:05, 06/08/2024`: the clock of the page, not a sentence. */
const TIMESTAMP =
  /^(?:\p{L}+[,\s]+){0,3}\d{1,2}:\d{2}(?::\d{2})?[\s,|–-]*(?:\p{L}+\s)?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}\b.{0,20}$/u;
const DATE_FIRST = /^\d{1,2}[/.-]\d{1,2}[/.-]\d{4}[\s,|–-]+\d{1,2}:\d{2}.{0,20}$/u;
/** `Total : 82.121.320`. */
const COUNTER = /^[\p{L}\p{N} ]{2,30}\s:\s[\d.,]+$/u;

/** Whether a unit is the name of a picture's file, left where the picture stood. */
export function isImageFile(text: string): boolean {
  return IMAGE_FILE.test(text);
}

/** Whether a unit is furniture by itself: no letters, an image's file name, a clock, a counter, or a line of its language's list. */
export function isFurniture(text: string, cues: Cues): boolean {
  return (
    !/[\p{L}\p{N}]/u.test(text) ||
    isImageFile(text) ||
    TIMESTAMP.test(text) ||
    DATE_FIRST.test(text) ||
    COUNTER.test(text) ||
    (text.length < 300 && cues.furniture.some((pattern) => pattern.test(text)))
  );
}

/** Whether a unit may be the label of a widget: short, no sentence, no quote. */
export function isWidgetLine(text: string): boolean {
  return text.length <= 50 && !/[.!?…"“”]/u.test(text);
}
