/** Numbers as a reader takes them in: `[1, 2, 3, 5]` as `1–3 and 5`, each once, ascending. */
export function ranges(numbers: readonly number[], and: string): string {
  const runs: [number, number][] = [];
  for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  return listed(
    runs.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)),
    and,
  );
}

/** Parts as a sentence lists them: `a, b and c`. */
export function listed(parts: readonly string[], and: string): string {
  return parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} ${and} ${parts.at(-1)}`;
}
