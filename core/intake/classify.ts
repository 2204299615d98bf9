import type { BlockKind } from '../model/article.ts';
import type { Cues } from './cues/cues.ts';
import { isFurniture, isWidgetLine } from './furniture.ts';
import { isByline, isSourceLine } from './source-lines.ts';

export interface Unit {
  readonly text: string;
  readonly kind: BlockKind;
}

const ENDS_SENTENCE = /[.!?…:;,]["”’»)]*$/u;
const LIST_ITEM = /^(?:[-*•+]|\d{1,2}[.)]) /u;

/** Tells each unit's kind. Where in doubt it stays a paragraph: body taken for furniture would be lost to the reader. */
export function classify(texts: readonly { text: string; heading: boolean }[], cues: Cues): Unit[] {
  const context: Context = { cues, all: texts.map(({ text }) => text) };
  const units = texts.map(({ text, heading }, index): Unit => {
    if (heading || /^#{1,6} /.test(text)) return { text: text.replace(/^#{1,6} /, ''), kind: 'heading' };
    return { text, kind: kindOf(text, index, context) };
  });
  return withHeadings(withTitle(withWidgets(units)), cues);
}

interface Context {
  readonly cues: Cues;
  readonly all: readonly string[];
}

function kindOf(text: string, index: number, { cues, all }: Context): BlockKind {
  if (isFurniture(text, cues)) return 'furniture';
  if (isSourceLine(text, cues)) return 'source-line';
  if (isCaption(text, index, all, cues)) return 'caption';
  if (isByline(text, index, all, cues)) return 'byline';
  return LIST_ITEM.test(text) ? 'list-item' : 'paragraph';
}

/** A caption names its photographer, stands before a column mark, repeats another line, or shows a scene without a time. */
function isCaption(text: string, index: number, all: readonly string[], cues: Cues): boolean {
  if (all[index + 1] === '|') return true;
  const credit = new RegExp(`(?:^|[\\s(.–-])(?:${cues.photo.join('|')})\\s*:\\s*[\\p{L}\\p{N}][^.]{0,60}[.)]*$`, 'iu');
  if (credit.test(text)) return true;
  if (text.length > 240) return false;
  return all.indexOf(text) < index || isScene(text, index, all, cues);
}

/** One sentence in the present, of people by their titles, between longer paragraphs that tell of it. */
function isScene(text: string, index: number, all: readonly string[], cues: Cues): boolean {
  const lower = text.toLowerCase();
  const words = ` ${(lower.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `;
  const titled = cues.titles.some((title) => lower.startsWith(`${title} `));
  const tells = cues.reporting.some((word) => words.includes(` ${word} `));
  const sentences = text.match(/[.!?…](?:\s|$)/gu)?.length ?? 0;
  if (!titled || tells || sentences > 1 || /["“”]/.test(text) || index < 2) return false;
  const before = all[index - 1]?.length ?? 0;
  return before > text.length || all.slice(index + 1).some((later) => later.length > text.length);
}

/** Labels and names of widgets between or beside furniture at the foot of a page are furniture too. */
function withWidgets(units: readonly Unit[]): Unit[] {
  const start =
    units.findLastIndex(({ kind }) => kind === 'paragraph' || kind === 'source-line' || kind === 'byline') + 1;
  const lastBody = units.findLastIndex(({ text, kind }) => kind !== 'furniture' && !isWidgetLine(text));
  const tail = Math.min(start, lastBody + 1);
  const furniture = units.slice(tail).filter(({ kind }) => kind === 'furniture').length;
  if (furniture < 2) return [...units];
  return units.map((unit, index) => (index >= tail ? { ...unit, kind: 'furniture' } : unit));
}

/** The first thing to read is the title when it stands like one: no end of a sentence, and text below it. */
function withTitle(units: readonly Unit[]): Unit[] {
  const index = units.findIndex(({ kind }) => kind === 'paragraph' || kind === 'heading');
  const unit = units[index];
  const isTitle =
    unit !== undefined &&
    (unit.kind === 'heading' ||
      (unit.text.length <= 200 && !ENDS_SENTENCE.test(unit.text) && /\s\S+\s/.test(unit.text))) &&
    units.slice(index + 1).some(({ kind, text }) => kind === 'paragraph' && text.length > unit.text.length / 2);
  return isTitle ? units.with(index, { ...unit, kind: 'title' }) : [...units];
}

/** A short unit without the end of a sentence, right before a paragraph, heads it. */
function withHeadings(units: readonly Unit[], cues: Cues): Unit[] {
  return units.map((unit, index) => {
    const next = units[index + 1];
    const heads =
      unit.kind === 'paragraph' &&
      unit.text.length <= 120 &&
      /^\p{Lu}/u.test(unit.text) &&
      !ENDS_SENTENCE.test(unit.text) &&
      !cues.connectives.includes(unit.text.split(' ').at(-1)?.toLowerCase() ?? '') &&
      (next?.kind === 'paragraph' || next?.kind === 'list-item') &&
      next.text.length > unit.text.length;
    return heads ? { ...unit, kind: 'heading' } : unit;
  });
}
