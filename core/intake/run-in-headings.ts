import type { Cues } from './cues/cues.ts';

/** Shorter paragraphs do not hide headings; looking there would only find false ones. */
const LONG = 600;

/**
 * Parts a long paragraph where headings were run into it ("… slut. Samarbete inom handel Ministeriet har …"): a sentence
 * that starts like a heading, goes on without a verb, and in its middle begins anew with a capital and a verb of its own.
 */
export function splitRunInHeadings(unit: string, cues: Cues): { text: string; heading: boolean }[] {
  if (unit.length < LONG) return [{ text: unit, heading: false }];
  const parts: { text: string; heading: boolean }[] = [];
  let body = '';
  for (const sentence of sentencesOf(unit)) {
    const cut = headingLength(sentence, cues);
    if (cut === 0) {
      body += sentence;
      continue;
    }
    if (body.trim()) parts.push({ text: body.trim(), heading: false });
    parts.push({ text: sentence.slice(0, cut).trim(), heading: true });
    body = sentence.slice(cut);
  }
  if (body.trim()) parts.push({ text: body.trim(), heading: false });
  return parts;
}

function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?…]["”»]? )(?=\p{Lu})/u);
}

/** How many characters of a sentence are a heading that was run into it; 0 for none. */
function headingLength(sentence: string, cues: Cues): number {
  const lower = sentence.toLowerCase();
  if (!cues.headingStarts.some((start) => lower.startsWith(`${start} `))) return 0;
  for (const { index } of sentence.matchAll(/ (?=\p{Lu}\p{Ll})/gu)) {
    const head = sentence.slice(0, index);
    const words = wordsOf(head);
    if (words.some((word) => cues.finiteVerbs.includes(word))) return 0;
    const dangling = cues.connectives.includes(words.at(-1) ?? '');
    if (
      words.length >= 3 &&
      !dangling &&
      wordsOf(sentence.slice(index)).some((word) => cues.finiteVerbs.includes(word))
    ) {
      return index;
    }
  }
  return 0;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}-]+/gu) ?? [];
}
