/** Share of what two lists have in common, 0 to 1; 0 when both are empty. */
export function jaccard(a: readonly string[], b: readonly string[]): number {
  const union = new Set([...a, ...b]).size;
  return union === 0 ? 0 : common(a, b).length / union;
}

/** What both lists have, each once, in the order of the first. */
export function common(a: readonly string[], b: readonly string[]): string[] {
  return [...new Set(a).intersection(new Set(b))];
}
