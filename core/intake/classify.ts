import type { BlockKind } from '../model/article.ts';
import { isCaption } from './captions.ts';
import { type Context, contextOf } from './context.ts';
import type { Cues } from './cues/cues.ts';
import type { Draft } from './draft.ts';
import { isFurniture, withoutTeasers, withWidgets } from './furniture.ts';
import { withHeadings, withTitle } from './headings.ts';
import { isByline, isSourceLine } from './source-lines.ts';
import type { Unit } from './unit.ts';

const LIST_ITEM = /^(?:[-*•+]|\d{1,3}[.)]) /u;

/** Tells each piece's kind. Where in doubt it stays a paragraph: body taken for furniture would be lost to the reader. */
export function classify(drafts: readonly Draft[], cues: Cues): Unit[] {
  const context = contextOf(drafts, cues);
  const units = drafts.map(({ text, kind }, index): Unit => ({ text, kind: kind ?? kindOf(index, context) }));
  return withHeadings(withTitle(withWidgets(withoutTeasers(withoutLoneDashes(units), cues))), cues);
}

function kindOf(index: number, context: Context): BlockKind {
  const text = context.texts[index] ?? '';
  if (isFurniture(text, context.cues)) return 'furniture';
  if (isSourceLine(text, context.cues)) return 'source-line';
  if (isCaption(index, context)) return 'caption';
  if (isByline(index, context)) return 'byline';
  return LIST_ITEM.test(text) ? 'list-item' : 'paragraph';
}

/** A dash before a single sentence is somebody speaking, as Swedish has it; a list has two items. */
function withoutLoneDashes(units: readonly Unit[]): Unit[] {
  return units.map((unit, index) => {
    const lone =
      unit.kind === 'list-item' &&
      unit.text.startsWith('- ') &&
      units[index - 1]?.kind !== 'list-item' &&
      units[index + 1]?.kind !== 'list-item';
    return lone ? { ...unit, kind: 'paragraph' } : unit;
  });
}
