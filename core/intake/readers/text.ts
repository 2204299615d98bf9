import type { Article, Block } from '../../model/article.ts';
import { canonicalLines } from '../canonical.ts';
import { classify, type Unit } from '../classify.ts';
import { cuesFor } from '../cues/by-language.ts';
import { detectLanguage } from '../language.ts';
import { metadataOf } from '../metadata.ts';
import { splitRunInHeadings } from '../run-in-headings.ts';
import { unitsOf } from '../units.ts';

/** Makes an article of plain text. Every character that can be seen is in one of its blocks. */
export function readText(decoded: string): Article {
  const lines = canonicalLines(decoded);
  const language = detectLanguage(lines.join('\n'));
  const cues = cuesFor(language);
  const texts = unitsOf(lines).flatMap((unit) => splitRunInHeadings(unit, cues));
  const units = classify(texts, cues);
  return { language, ...metadataOf(units), ...assemble(units) };
}

/** Joins units by one blank line into the canonical text, with each one's place in it. */
function assemble(units: readonly Unit[]): { text: string; blocks: Block[] } {
  const blocks: Block[] = [];
  let start = 0;
  for (const { text, kind } of units) {
    blocks.push({ kind, start, end: start + text.length });
    start += text.length + 2;
  }
  return { text: units.map(({ text }) => text).join('\n\n'), blocks };
}
