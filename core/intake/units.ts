import type { Draft } from './draft.ts';

const LIST_START = /^(?:[-*•+–]|\d{1,3}[.)]|[a-z]\)) /u;
/** Nobody wraps lines by hand at more characters than this, nor at fewer. */
const WIDEST = 110;
const NARROWEST = 40;
/** Lines that were broken by hand keep to their width so nearly. */
const RAGGED = 0.9;
const ENDS_SENTENCE = /[.!?…:;]["”’»)]*$/u;

/**
 * The lines of a text as pieces, each of which becomes a block. A line is a piece of its own, unless a stretch of lines
 * without a blank one between them is hard-wrapped: then the lines of a paragraph are joined.
 * @param from the number of the first stretch
 */
export function unitsOf(lines: readonly string[], from: number): Draft[] {
  const stretches = stretchesOf(lines);
  const wrapped = new Set(stretches.filter((stretch) => isHardWrapped(stretch)));
  const width = [...wrapped].reduce((widest, stretch) => Math.max(widest, widthOf(stretch)), 0);
  return stretches.flatMap((stretch, index) => {
    // In a wrapped text two lines are enough, where the second began because it did not fit in the first.
    const joined = wrapped.has(stretch) || (width > 0 && fits(stretch, width));
    const pieces = joined ? joinWrapped(stretch, width) : stretch.flatMap(withoutColumnMark);
    return pieces.map((text) => ({ text, kind: null, stretch: from + index }));
  });
}

function stretchesOf(lines: readonly string[]): string[][] {
  const stretches: string[][] = [];
  let stretch: string[] = [];
  for (const line of [...lines, '']) {
    if (line !== '') stretch.push(line);
    else if (stretch.length > 0) {
      stretches.push(stretch);
      stretch = [];
    }
  }
  return stretches;
}

/** A column mark left at the end of a caption (`… . |`) is a unit of its own. */
function withoutColumnMark(line: string): string[] {
  return line.endsWith(' |') ? [line.slice(0, -2).trim(), '|'].filter(Boolean) : [line];
}

function widthOf(lines: readonly string[]): number {
  return lines.reduce((widest, { length }) => Math.max(widest, length), 0);
}

/** Whether a line is full: the first word of the next one would have gone over the width. */
function isFull(line: string, next: string, width: number): boolean {
  return line.length + 1 + (next.split(' ', 1)[0] ?? '').length > width;
}

function fullLines(lines: readonly string[], width: number): number {
  return lines.slice(1).filter((next, index) => isFull(lines[index] ?? '', next, width * RAGGED)).length;
}

/** Three lines or more of one width, nearly all full, of which some go on in lower case. */
function isHardWrapped(lines: readonly string[]): boolean {
  const width = widthOf(lines);
  if (lines.length < 3 || width > WIDEST || width < NARROWEST) return false;
  const breaks = lines.length - 1;
  const lower = lines.slice(1).filter((line) => /^[(\p{Ll}]/u.test(line)).length;
  return fullLines(lines, width) >= breaks * 0.7 && lower >= breaks * 0.3;
}

function fits(lines: readonly string[], width: number): boolean {
  return lines.length > 1 && widthOf(lines) <= width && fullLines(lines, width) > 0;
}

/** Joins each line to the one before, if that one was full or broke off, and this one does not start an item of a list. */
function joinWrapped(lines: readonly string[], width: number): string[] {
  const pieces: string[] = [];
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    if (before !== undefined && goesOn(before, line, width)) pieces.push(`${pieces.pop()} ${line}`);
    else pieces.push(line);
  }
  return pieces;
}

function goesOn(before: string, line: string, width: number): boolean {
  if (LIST_START.test(line)) return false;
  if (ENDS_SENTENCE.test(before)) return isFull(before, line, width);
  return isFull(before, line, width * RAGGED) || /^\p{Ll}/u.test(line);
}
