import type { Run } from '../model/brief.ts';

/** The first words of a text, cut after a clause if one ends late enough, else between words. */
export function shorten(text: string, length = 90): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length);
  const clause = Math.max(...[', ', '; ', ': '].map((end) => cut.lastIndexOf(end)));
  const end = clause > length * 0.6 ? clause : Math.max(cut.lastIndexOf(' '), length / 2);
  return `${cut.slice(0, end).replace(/[\s,;:.–-]+$/u, '')}…`;
}

/** Runs as a line or cell starts with them: with a capital, unless the first word has one within it (`techUK`). */
export function startingWith(runs: readonly Run[]): Run[] {
  const [first, ...others] = runs;
  if (!first || /^\S*\p{Lu}/u.test(first.text)) return [...runs];
  return [{ ...first, text: first.text.charAt(0).toLocaleUpperCase() + first.text.slice(1) }, ...others];
}

/** Runs in a row, set apart by semicolons. */
export function joinRuns(runs: readonly Run[], separator = '; '): Run[] {
  return runs.flatMap((run, index) => (index === 0 ? [run] : [{ text: separator }, run]));
}
