const SENTENCE_END = /[.!?…:;”"»)]$/u;

/**
 * The lines of a text as units, each of which becomes a block. A line is a unit of its own, unless a stretch of lines
 * without a blank one between them is hard-wrapped: then it is one paragraph.
 */
export function unitsOf(lines: readonly string[]): string[] {
  const units: string[] = [];
  let stretch: string[] = [];
  for (const line of [...lines, '']) {
    if (line !== '') stretch.push(line);
    else {
      units.push(...(isHardWrapped(stretch) ? [stretch.join(' ')] : stretch.flatMap(withoutColumnMark)));
      stretch = [];
    }
  }
  return units;
}

/** A column mark left at the end of a caption (`… . |`) is a unit of its own. */
function withoutColumnMark(line: string): string[] {
  return line.endsWith(' |') ? [line.slice(0, -2).trim(), '|'].filter(Boolean) : [line];
}

/** Lines of one width, of which most break in the middle of a sentence and go on in lower case. */
function isHardWrapped(lines: readonly string[]): boolean {
  if (lines.length < 3) return false;
  const body = lines.slice(0, -1);
  const widest = Math.max(...body.map(({ length }) => length));
  const even = body.filter(({ length }) => length > widest * 0.7).length;
  const open = body.filter((line) => !SENTENCE_END.test(line)).length;
  const lower = lines.slice(1).filter((line) => /^\p{Ll}/u.test(line)).length;
  return widest <= 110 && even >= body.length * 0.7 && open >= body.length * 0.6 && lower >= body.length * 0.3;
}
