import type { Cues } from './cues/cues.ts';
import type { Unit } from './unit.ts';

const IMAGE_FILE = /^[\p{L}\p{N}_().%-]+\.(?:jpe?g|png|gif|webp|svg|bmp)$/iu;
/** `09:05, 06/08/2024`: the clock of the page, not a sentence. */
const TIMESTAMP =
  /^(?:\p{L}+[,\s]+){0,3}\d{1,2}:\d{2}(?::\d{2})?[\s,|–-]*(?:\p{L}+\s)?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}\b.{0,20}$/u;
const DATE_FIRST = /^\d{1,2}[/.-]\d{1,2}[/.-]\d{4}[\s,|–-]+\d{1,2}:\d{2}.{0,20}$/u;
/** The number of comments, of likes: `(0)`. */
const COUNT = /^\(\d+\)$/;
/** `Home › News › Europe`, `Trang chủ » Tin tức`. */
const BREADCRUMBS = /^[^›»>.!?]{1,40}(?: [›»>] [^›»>.!?]{1,60}){1,6}$/u;
/** A rule of a style sheet, or the labels of a wiki, left where the page had them. */
const MARKUP = /^(?:@media|[.#]?[\w.#:>-]+(?: [\w.#:>-]+)*\s*\{)[^{}]*[:{][^{}]*\}|^(?:\[\[[^\]]*\]\]\s*)+$/u;
/** What a site says of itself to its readers: cookies, a subscription, a licence. */
const HOUSE_NOTICE = /\b(?:paywall|privacy policy|cookies?|newsletter)\b/i;
const TO_READERS = /\b(?:you|your|you’ll|you'll)\b/i;
const COPYRIGHT = /^(?:©|\(c\) \d|copyright\b)/i;
const SENTENCE = /\p{L}["”»)]*[.!?]["”»)]*$/u;

/** Whether a piece is the name of a picture's file, left where the picture stood. */
export function isImageFile(text: string): boolean {
  return IMAGE_FILE.test(text);
}

/**
 * Whether a piece is furniture by itself: no letters, an image's file name, a clock, a path of menus, or a line of its
 * language's list. A sentence never is: its words would be lost to the reader.
 */
export function isFurniture(text: string, cues: Cues): boolean {
  if (!/[\p{L}\p{N}]/u.test(text) || COUNT.test(text)) return true;
  if (text.length < 500 && (MARKUP.test(text) || (HOUSE_NOTICE.test(text) && TO_READERS.test(text)))) return true;
  if (text.length > 300) return false;
  if (isImageFile(text) || COPYRIGHT.test(text)) return true;
  if (SENTENCE.test(text)) return false;
  return (
    TIMESTAMP.test(text) ||
    DATE_FIRST.test(text) ||
    BREADCRUMBS.test(text) ||
    cues.furniture.some((pattern) => pattern.test(text))
  );
}

const LONGEST_TEASER = 140;

/** The headlines of other articles under a label (`Tin liên quan`) are furniture, up to the first sentence. */
export function withoutTeasers(units: readonly Unit[], cues: Cues): Unit[] {
  let listing = false;
  return units.map((unit) => {
    const label = cues.teasers.test(unit.text);
    const headline = unit.text.length <= LONGEST_TEASER && !SENTENCE.test(unit.text);
    listing = label || (listing && headline && unit.kind !== 'source-line');
    return listing ? { ...unit, kind: 'furniture' } : unit;
  });
}

/** Labels and names of widgets among furniture at the foot of a page are furniture too. */
export function withWidgets(units: readonly Unit[]): Unit[] {
  const lastBody = units.findLastIndex(
    ({ text, kind }) => kind !== 'furniture' && kind !== 'source-line' && !isWidgetLine(text),
  );
  const tail = units.findIndex(({ kind }, index) => index > lastBody && kind === 'furniture');
  const furniture = units.filter(({ kind }, index) => index >= tail && kind === 'furniture').length;
  if (tail < 0 || furniture < 2) return [...units];
  return units.map((unit, index) =>
    index > tail && unit.kind !== 'source-line' ? { ...unit, kind: 'furniture' } : unit,
  );
}

/** Whether a piece may be the label of a widget or its number: short, no sentence, no quote. */
function isWidgetLine(text: string): boolean {
  return text.length <= 50 && !/[!?…"“”]|\.(?:\D|$)/u.test(text);
}
