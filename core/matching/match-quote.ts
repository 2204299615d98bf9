import { fold } from '../model/fold.ts';
import type { Match } from '../model/match.ts';
import { jaccard } from './jaccard.ts';
import { bestMatch, inDoubt, inFavour, SILENT, type Weighed, weigh } from './weigh.ts';

/** A commitment as it is compared: by its words, so only within one language. */
export interface CommitmentTraits {
  readonly text: string;
  readonly language: string;
}

/** From this share of words in common, two sentences may be one promise. */
const ALIKE = 0.6;

/** The commitment that another article tells in the same words, or in nearly the same: that is for the editor to say. */
export function matchCommitment(
  candidate: CommitmentTraits,
  records: readonly (CommitmentTraits & { readonly id: string })[],
): Match | null {
  return bestMatch(
    records.map((record) =>
      record.language === candidate.language ? weigh(record.id, [compareTexts(candidate.text, record.text)]) : null,
    ),
  );
}

/** Other numbers make another promise. */
function compareTexts(a: string, b: string): Weighed | null {
  if (fold(a) === fold(b)) return inFavour(1, 'text');
  const numbers = [a, b].map((text) => (text.match(/\d+/g) ?? []).join(' '));
  const share = jaccard(fold(a).split(' '), fold(b).split(' '));
  return share >= ALIKE && numbers[0] === numbers[1] ? inDoubt(share, 'text', [b]) : null;
}

/** A figure as it is compared: within one story. */
export interface FigureTraits {
  readonly value: number;
  readonly unit: string | null;
  readonly language: string;
}

/** The figure of the same value in another article of the same story. */
export function matchFigure(
  candidate: FigureTraits,
  records: readonly (FigureTraits & { readonly id: string })[],
): Match | null {
  return bestMatch(
    records.map((record) =>
      record.value === candidate.value
        ? weigh(record.id, [inFavour(0.6, 'value'), inFavour(0.2, 'story'), compareUnits(candidate, record)])
        : null,
    ),
  );
}

/** Of one language, `36 agreements` and `36 countries` are two; what a unit is called in another is not known here. */
function compareUnits(a: FigureTraits, b: FigureTraits): Weighed | null {
  if (a.unit === null || b.unit === null || a.language !== b.language) return SILENT;
  return jaccard(fold(a.unit).split(' '), fold(b.unit).split(' ')) > 0 ? inFavour(0.2, 'unit', [b.unit]) : null;
}
