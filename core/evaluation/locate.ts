import type { Span } from '../model/span.ts';

const QUOTES: Readonly<Record<string, string>> = { '‘': "'", '’': "'", '“': '"', '”': '"', '–': '-', '—': '-' };

/** How a text is compared with a quotation of it: NFC, one kind of quotation mark and dash, space that counts once. */
export function plain(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[‘’“”–—]/gu, (mark) => QUOTES[mark] ?? mark)
    .replace(/!\[[^[\]]*\]\([^()\s]*\)/gu, '')
    .replace(/\[([^[\]]*)\]\([^()\s]*\)/gu, '$1')
    .replace(/&nbsp;|<\/?\w[^<>]{0,200}>/gu, ' ')
    .replace(/[\s\u200b]+/gu, ' ')
    .trim();
}

/** A text without its space, with the place that each of its characters has in the text. */
interface Packed {
  readonly text: string;
  readonly places: readonly number[];
}

function packed(text: string): Packed {
  const kept: string[] = [];
  const places: number[] = [];
  for (let index = 0; index < text.length; index++) {
    const mark = text[index] ?? '';
    if (/\s/u.test(mark)) continue;
    kept.push(QUOTES[mark] ?? mark);
    places.push(index);
  }
  return { text: kept.join(''), places };
}

/** Finds quotations in one article's text. Space, kinds of quotation marks and left-over markup are nothing to it. */
export function locator(text: string): (quotation: string) => Span | null {
  const whole = packed(text);
  return (quotation) => {
    const sought = plain(quotation).replace(/\s/gu, '');
    const at = sought === '' ? -1 : whole.text.indexOf(sought);
    const start = whole.places[at];
    const last = whole.places[at + sought.length - 1];
    return start === undefined || last === undefined ? null : { start, end: last + 1 };
  };
}

/** How much of the wanted span the given spans cover, 0 to 1. */
export function coverage(wanted: Span, given: readonly Span[]): number {
  const shared = given.map(({ start, end }) => Math.max(0, Math.min(end, wanted.end) - Math.max(start, wanted.start)));
  return Math.max(0, ...shared) / (wanted.end - wanted.start);
}
