export interface SnippetPart {
  readonly words: string;
  readonly hit: boolean;
  /** Where the part begins, to tell parts of the same words apart. */
  readonly at: number;
}

/** How much is shown before the first hit, so that the hit is in sight in a narrow column. */
const LEAD_IN = 32;

/** Takes a snippet apart into hits and what is between them; the desk puts `⟦` and `⟧` around what was found. */
export function snippetParts(text: string): readonly SnippetPart[] {
  const found = leadIn(text.replaceAll('\n', ' ')).matchAll(/⟦([^⟧]*)⟧|[^⟦]+/g);
  return Array.from(found, (part) => ({ words: part[1] ?? part[0], hit: part[1] !== undefined, at: part.index }));
}

function leadIn(text: string): string {
  const first = text.indexOf('⟦');
  if (first <= LEAD_IN) return text;
  const from = text.indexOf(' ', first - LEAD_IN) + 1;
  return `…${text.slice(from > 0 && from < first ? from : first)}`;
}
