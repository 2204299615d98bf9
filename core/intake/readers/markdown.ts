import { canonicalLines } from '../canonical.ts';
import type { Draft } from '../draft.ts';
import { splitHead } from '../head.ts';
import { unitsOf } from '../units.ts';
import { withoutInlineMarks } from './inline-marks.ts';
import type { Reader } from './reader.ts';
import { type Line, linesOfTags } from './stray-tags.ts';

const HEADING = /^#{1,6} +(\S.*)$/;
/** Instructions to the program that would have drawn the page: `{:start="2"}`, an image, a comment. */
const INSTRUCTION = /^(?:\{:[^}]*\}|!\[[^\]]*\]\([^)]*\)|\[\/\/\]: .*)$/;
const LINK_ALONE = /^\[[^\]]+\]\(https?:\/\/[^\s)]+\)$/;
/** A row of links, which is a menu. */
const LINKS = /^(?:\[[^\]]*\]\([^)\s]*\)[\s|•·]*){2,}$/u;

/** Markdown and the mixture of text and tags that content systems export, with front matter or without. */
export const markdownReader: Reader = {
  mediaType: 'text/markdown',
  recognises: (text) =>
    /^\s*---\r?\n[\w-]+\s*:/.test(text) ||
    /^#{1,6} \S/m.test(text) ||
    /\*\*\S|^\[[^\]\n]+\]\(https?:/m.test(text) ||
    /<\/?(?:p|br|h[1-6]|ul|ol|li|strong|em|blockquote)(?: [^<>]*)?\/?>/i.test(text),
  read: (text): Draft[] => {
    const { head, rest } = splitHead(canonicalLines(text));
    return [...head, ...draftsOf(linesOfTags(rest).map(withHeadingMark))].filter((draft) => draft.text !== '');
  },
};

/** A heading stands for itself, also where no blank line parts it from the text. */
function withHeadingMark(line: Line): Line {
  const heading = HEADING.exec(line.text)?.[1];
  return heading === undefined ? line : { text: heading.replace(/ #+$/, ''), kind: 'heading', whole: true };
}

function draftsOf(lines: readonly Line[]): Draft[] {
  const drafts: Draft[] = [];
  let running: string[] = [];
  let stretch = 1;
  const flush = () => {
    const units = unitsOf(running, stretch);
    for (const unit of units) drafts.push({ ...unit, ...markedLine(unit.text) });
    stretch = (units.at(-1)?.stretch ?? stretch) + 1;
    running = [];
  };
  for (const { text, kind, whole } of lines) {
    if (!whole) running.push(text);
    else {
      flush();
      const marked = markedLine(text);
      drafts.push({ text: marked.text, kind: kind ?? marked.kind, stretch: stretch++ });
    }
  }
  flush();
  return drafts;
}

/** A line without its inline marks, and its kind where the marks were all that it was for. */
function markedLine(text: string): Pick<Draft, 'text' | 'kind'> {
  if (INSTRUCTION.test(text) || LINKS.test(text)) return { text, kind: 'furniture' };
  if (LINK_ALONE.test(text)) return { text, kind: 'source-line' };
  return { text: withoutInlineMarks(text), kind: null };
}
