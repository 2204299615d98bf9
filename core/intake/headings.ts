import type { Cues } from './cues/cues.ts';
import type { Unit } from './unit.ts';

const ENDS_SENTENCE = /[.!?…:;,。！？；：，]["”’»)」』]*$/u;
const ENDS_STATEMENT = /[.…:;,。；：，]["”’»)」』]*$/u;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}]/u;
const LONGEST_TITLE = 200;
/** Above the title there may stand the name of a column, no longer than this. */
const LONGEST_KICKER = 40;

/** The first thing to read is the title when it stands like one: no end of a sentence, and text below it. */
export function withTitle(units: readonly Unit[]): Unit[] {
  const readable = units.flatMap(({ kind }, index) => (kind === 'paragraph' || kind === 'heading' ? [index] : []));
  for (const index of readable.slice(0, 3)) {
    const unit = units[index];
    if (unit === undefined) break;
    if (isTitle(unit, units[index + 1], units.slice(index + 1))) return units.with(index, { ...unit, kind: 'title' });
    if (unit.text.length > LONGEST_KICKER || ENDS_SENTENCE.test(unit.text)) break;
  }
  return [...units];
}

function isTitle(unit: Unit, next: Unit | undefined, after: readonly Unit[]): boolean {
  const longer = after.some(({ kind, text }) => kind === 'paragraph' && text.length > unit.text.length / 2);
  if (!longer) return false;
  if (unit.kind === 'heading') return true;
  const words = UNSPACED.test(unit.text) ? unit.text.length / 2 : unit.text.split(' ').length;
  const asks = /[!?！？]$/u.test(unit.text) && (next?.text.length ?? 0) <= unit.text.length;
  return unit.text.length <= LONGEST_TITLE && words >= 3 && !ENDS_STATEMENT.test(unit.text) && !asks;
}

/** A short unit without the end of a sentence, right before a paragraph, heads it. */
export function withHeadings(units: readonly Unit[], cues: Cues): Unit[] {
  return units.map((unit, index) => {
    const next = units[index + 1];
    const follows = next?.kind === 'paragraph' || (next?.kind === 'list-item' && unit.kind === 'paragraph');
    return follows && looksLikeHeading(unit, cues) && next.text.length > unit.text.length
      ? { ...unit, kind: 'heading' }
      : unit;
  });
}

/** A numbered line may be a heading, too: `2. Hợp tác kinh tế`. */
function looksLikeHeading({ text, kind }: Unit, cues: Cues): boolean {
  if (text.length > 120 || ENDS_SENTENCE.test(text) || /[:=] ?[\d.,]+\S{0,3}$/.test(text)) return false;
  if (kind === 'list-item') return /^\d{1,2}[.)] \p{Lu}/u.test(text);
  const last = text.split(' ').at(-1)?.toLowerCase() ?? '';
  return kind === 'paragraph' && /^\p{Lu}|^\p{Script=Han}/u.test(text) && !cues.connectives.includes(last);
}
