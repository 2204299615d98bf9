import type { Cues } from './cues/cues.ts';
import type { Draft } from './draft.ts';
import { creditInBrackets } from './photo-credit.ts';

/** Shorter paragraphs do not hide headings; looking there would only find false ones. */
const LONG = 600;
/** A heading is no longer than this. */
const LONGEST_HEADING = 160;
const LONGEST_CAPTION = 400;

/** Parts a paragraph where headings or captions were run into it when its page was flattened. */
export function splitRunIn(draft: Draft, cues: Cues): Draft[] {
  if (draft.kind !== null || draft.text.length < LONG) return [draft];
  return splitCaptions(draft, cues).flatMap((piece) => (piece.kind === null ? splitHeadings(piece, cues) : [piece]));
}

/** A credit in brackets (`… lễ ký. (Ảnh: An Bình) Về phía …`) ends a caption; the sentence before it is that caption. */
function splitCaptions(draft: Draft, cues: Cues): Draft[] {
  const pieces: Draft[] = [];
  let from = 0;
  for (const credit of draft.text.matchAll(creditInBrackets(cues))) {
    const end = credit.index + credit[0].length;
    const start = from + lastSentenceStart(draft.text.slice(from, credit.index));
    if (end - start > LONGEST_CAPTION) continue;
    pieces.push({ ...draft, text: draft.text.slice(from, start).trim() });
    pieces.push({ ...draft, kind: 'caption', text: draft.text.slice(start, end).trim() });
    from = end;
  }
  pieces.push({ ...draft, text: draft.text.slice(from).trim() });
  return pieces.filter(({ text }) => text !== '');
}

/** Where the last sentence of a text begins; 0 where it is the only one. */
function lastSentenceStart(text: string): number {
  const last = sentencesOf(text.trimEnd()).at(-1) ?? '';
  return text.trimEnd().length - last.length;
}

/**
 * Parts a sentence that starts like a heading, goes on without a verb, and in its middle begins anew with a capital and a
 * verb of its own: `… slut. Samarbete inom handel Ministeriet har …`.
 */
function splitHeadings(draft: Draft, cues: Cues): Draft[] {
  const parts: Draft[] = [];
  let body = '';
  const endBody = () => {
    if (body.trim()) parts.push({ ...draft, text: body.trim() });
  };
  for (const sentence of sentencesOf(draft.text)) {
    const cut = headingLength(sentence, cues);
    if (cut === 0) {
      body += sentence;
      continue;
    }
    endBody();
    parts.push({ ...draft, text: sentence.slice(0, cut).trim(), kind: 'heading' });
    body = sentence.slice(cut);
  }
  endBody();
  return parts;
}

function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?…]["”»]? )(?=["“«]?\p{Lu})/u);
}

/** How many characters of a sentence are a heading that was run into it; 0 for none. */
function headingLength(sentence: string, cues: Cues): number {
  const start = sentence.slice(0, LONGEST_HEADING);
  const lower = start.toLowerCase();
  if (!cues.headingStarts.some((phrase) => lower.startsWith(`${phrase} `))) return 0;
  for (const { index } of start.matchAll(/ (?=\p{Lu}\p{Ll})/gu)) {
    const words = wordsOf(start.slice(0, index));
    if (words.some((word) => cues.finiteVerbs.includes(word))) return 0;
    const dangling = cues.connectives.includes(words.at(-1) ?? '');
    if (words.length < 3 || dangling) continue;
    const goesOn = wordsOf(sentence.slice(index, index + LONG));
    if (goesOn.some((word) => cues.finiteVerbs.includes(word))) return index;
  }
  return 0;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}-]+/gu) ?? [];
}
