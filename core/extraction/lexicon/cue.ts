/** Old and new placement of the tone in Vietnamese: both are printed, each cue stands for both. */
const TONE_PAIRS = ['òa oà', 'óa oá', 'ỏa oả', 'õa oã', 'ọa oạ', 'ùy uỳ', 'úy uý', 'ủy uỷ', 'ũy uỹ', 'ụy uỵ'].map(
  (pair) => pair.split(' '),
);

const EDGE_BEFORE = '(?<![\\p{L}\\p{N}])';
const EDGE_AFTER = '(?![\\p{L}\\p{N}])';

/** The source of a pattern for phrases, longest first, at word edges. A phrase may itself hold pattern syntax. */
export function phraseSource(phrases: readonly string[]): string {
  const sorted = [...phrases].sort((a, b) => b.length - a.length).map(bothTonePlacements);
  return sorted.length === 0 ? '(?!)' : `${EDGE_BEFORE}(?:${sorted.join('|')})${EDGE_AFTER}`;
}

/** Finds phrases anywhere, without regard to case. */
export function cue(...phrases: readonly string[]): RegExp {
  return new RegExp(phraseSource(phrases), 'giu');
}

function bothTonePlacements(phrase: string): string {
  let source = phrase;
  for (const [modern = '', old = ''] of TONE_PAIRS) {
    const both = `(?:${modern}|${old})`;
    source = source.includes(modern) ? source.replaceAll(modern, both) : source.replaceAll(old, both);
  }
  return source;
}

/** Finds phrases at one place, which the caller sets as `lastIndex`; any capitalisation but that of the phrases is refused. */
export function stickyCue(...phrases: readonly string[]): RegExp {
  return new RegExp(phraseSource(phrases), 'uy');
}
