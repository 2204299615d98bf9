import type { Article, Block } from '../model/article.ts';
import { classify } from './classify.ts';
import { cuesFor } from './cues/by-language.ts';
import type { Draft } from './draft.ts';
import { detectLanguage } from './language.ts';
import { metadataOf } from './metadata.ts';
import { splitRunIn } from './run-in.ts';
import type { Unit } from './unit.ts';

/** Makes an article of what a reader found. Every character of it that can be seen is in one of the article's blocks. */
export function articleOf(drafts: readonly Draft[]): Article {
  const telling = drafts.filter(({ kind }) => kind !== 'source-line' && kind !== 'furniture');
  const language = detectLanguage(telling.map(({ text }) => text).join('\n'));
  const cues = cuesFor(language);
  const units = classify(
    drafts.flatMap((draft) => splitRunIn(draft, cues)),
    cues,
  );
  return { language, ...metadataOf(units, cues), ...assemble(units) };
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
