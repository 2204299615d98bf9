import type { BriefBlock, Run } from '../model/brief.ts';

/** What a cell keeps free at both sides together, and a little for what the estimate misses. Twips. */
const PADDING = 200;

/** Advance widths of Times New Roman in thousandths of the size, by rough class; the rest counts as a lower-case letter. */
const CLASSES: readonly (readonly [RegExp, number])[] = [
  [/[\p{M}]/u, 0],
  [/[ijltfrI.,;:'’|!()[\]\-/\s]/u, 333],
  [/[mwMW@%&]/u, 889],
  [/\p{Lu}/u, 690],
  [/\p{Ideographic}/u, 1000],
];
const LETTER = 500;
/** Bold letters of the face are wider by about a twentieth. */
const BOLD = 1.06;

/** The estimated width of a text on one line, in twips. `size` in half-points. */
export function textTwips(text: string, size: number, bold = false): number {
  let thousandths = 0;
  for (const letter of text.normalize('NFD')) {
    thousandths += CLASSES.find(([pattern]) => pattern.test(letter))?.[1] ?? LETTER;
  }
  return (thousandths / 1000) * size * 10 * (bold ? BOLD : 1);
}

/** Up to how many letters a text is held on one line where the table has room for it: a post, a name, `Not stated`. */
const SHORT = 16;
/** What a column keeps of its share, where the table has room for it, however short its words are. */
const KEPT = 0.75;

/** The least width that holds the longest word of a text: lines break at blanks and after the hyphens of words. */
function longestWord(runs: readonly Run[], size: number, bold: boolean, short: number): number {
  const text = runs.map((run) => run.text).join('');
  const words = text.length <= short ? [text] : text.split(/[^\S\u00a0]+|(?<=\p{L}[-–])/u);
  return Math.max(0, ...words.map((word) => textTwips(word, size, bold)));
}

/**
 * The columns of a table in twips, their sum `width`: as the brief shares them out, except that no word of a heading or
 * a cell has to be broken. What a column wants more is taken from those that have more than they need.
 *
 * @param size of the text in the cells, in half-points
 */
export function columnWidths(
  { columns, rows }: Extract<BriefBlock, { type: 'table' }>,
  width: number,
  size: number,
): number[] {
  const leastWith = (short: number) =>
    columns.map(({ label }, index) => {
      const cells = rows.map((row) => row[index]?.runs ?? []);
      const strong = (runs: readonly Run[]) => runs.some((run) => run.strong === true);
      const words = cells.map((runs) => longestWord(runs, size, strong(runs), short));
      return PADDING + Math.max(longestWord([{ text: label }], size, true, short), ...words);
    });
  const wanted = columns.map((column) => column.width * width);
  const roomy = leastWith(SHORT).map((part, index) => Math.max(part, (wanted[index] ?? 0) * KEPT));
  const least = sum(roomy) <= width ? roomy : leastWith(0);
  const fitted = shareOut(wanted, least, width);
  const rounded = fitted.map(Math.floor);
  const rest = width - sum(rounded);
  return rounded.map((part, index) => (index === rounded.length - 1 ? part + rest : part));
}

function sum(parts: readonly number[]): number {
  return parts.reduce((total, part) => total + part, 0);
}

function shareOut(wanted: readonly number[], least: readonly number[], width: number): readonly number[] {
  if (sum(least) >= width) return least.map((part) => (part / sum(least)) * width);
  const needed = least.map((part, index) => Math.max(part, wanted[index] ?? 0));
  const spare = needed.map((part, index) => part - (least[index] ?? 0));
  const tooMuch = sum(needed) - width;
  return needed.map((part, index) => part - ((spare[index] ?? 0) / (sum(spare) || 1)) * tooMuch);
}
