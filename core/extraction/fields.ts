import { contains, overlaps, type Span } from '../model/span.ts';
import type { Reading, ReadSentence } from './reading.ts';

/**
 * The fields of cooperation that sentences speak of, in the order of the lexicon. Names of bodies and persons say nothing.
 * @param focus the stretches to look at, for sentences that are not to be read as a whole
 */
export function fieldsOf(
  sentences: readonly ReadSentence[],
  { lexicon }: Reading,
  focus: ReadonlyMap<ReadSentence, Span> = new Map(),
): string[] {
  const masked = sentences.map((sentence) => {
    const names: Span[] = [
      ...sentence.organisations,
      ...sentence.people.map(({ titleStart, end }) => ({ start: titleStart, end })),
    ];
    return { sentence, names };
  });
  return lexicon.fields
    .filter(({ cue, except }) =>
      masked.some(({ sentence, names }) => {
        const silent = except === undefined ? names : [...names, ...stretches(sentence, except)];
        const within = focus.get(sentence) ?? sentence;
        return stretches(sentence, cue).some(
          (span) => contains(within, span) && !silent.some((other) => overlaps(other, span)),
        );
      }),
    )
    .map(({ key }) => key);
}

function stretches(sentence: ReadSentence, pattern: RegExp): Span[] {
  return [...sentence.text.matchAll(pattern)].map((match) => {
    const start = sentence.start + match.index;
    return { start, end: start + match[0].length };
  });
}

/** The heading that a sentence stands under; null if there is none before it. */
export function headingOf(sentence: ReadSentence, { sentences }: Reading): ReadSentence | null {
  return sentences.slice(0, sentence.index).findLast(({ blockKind }) => blockKind === 'heading') ?? null;
}
