import type { Span } from '../model/span.ts';
import { overlaps } from '../model/span.ts';
import type { Reading, ReadSentence } from './reading.ts';

/** The fields of cooperation that sentences speak of, in the order of the lexicon. Names of bodies and persons say nothing. */
export function fieldsOf(sentences: readonly ReadSentence[], { lexicon }: Reading): string[] {
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
        return stretches(sentence, cue).some((span) => !silent.some((other) => overlaps(other, span)));
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
