/** Old and new placement of the tone in Vietnamese: both are printed, each cue stands for both. */
const TONE_PAIRS = ['òa oà', 'óa oá', 'ỏa oả', 'õa oã', 'ọa oạ', 'ùy uỳ', 'úy uý', 'ủy uỷ', 'ũy uỹ', 'ụy uỵ'].map(
  (pair) => pair.split(' '),
);

const EDGE_BEFORE = '(?<![\\p{L}\\p{N}])';
const EDGE_AFTER = '(?![\\p{L}\\p{N}])';

/**
 * The source of a pattern for phrases, longest first, at word edges; Chinese is written without spaces, so its phrases
 * may stand anywhere. A phrase may itself hold pattern syntax.
 */
export function phraseSource(phrases: readonly string[]): string {
  const sorted = [...phrases].sort((a, b) => b.length - a.length).map(bothTonePlacements);
  const unspaced = sorted.filter((phrase) => /\p{Script=Han}/u.test(phrase));
  const spaced = sorted.filter((phrase) => !unspaced.includes(phrase));
  const sources = [
    ...(spaced.length > 0 ? [`${EDGE_BEFORE}(?:${byFirstLetter(spaced)})${EDGE_AFTER}`] : []),
    ...(unspaced.length > 0 ? [unspaced.join('|')] : []),
  ];
  return sources.length === 0 ? '(?!)' : sources.join('|');
}

/** The alternatives grouped by the letter they start with, which the engine then tries only once. */
function byFirstLetter(phrases: readonly string[]): string {
  const groups = Map.groupBy(phrases, (phrase) => /^\p{L}(?![?*+{])/u.exec(phrase)?.[0] ?? '');
  return [...groups]
    .map(([letter, own]) =>
      letter === '' ? own.join('|') : `${letter}(?:${own.map((phrase) => phrase.slice(letter.length)).join('|')})`,
    )
    .join('|');
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

const MODERN_BY_OLD = new Map(TONE_PAIRS.map(([modern = '', old = '']) => [old, modern]));
const OLD_TONES = new RegExp([...MODERN_BY_OLD.keys()].join('|'), 'gu');

/** A text with its tones in their new places, as long as before. */
export function modernTones(text: string): string {
  return text.replace(OLD_TONES, (old) => MODERN_BY_OLD.get(old) ?? old);
}

/** Finds phrases at one place, which the caller sets as `lastIndex`; any capitalisation but that of the phrases is refused. */
export function stickyCue(...phrases: readonly string[]): RegExp {
  return new RegExp(phraseSource(phrases), 'uy');
}

/** Ends where a further item of a list begins: after a comma or an `and`, with at most two words of its own. */
export function itemStart(and: string): RegExp {
  return new RegExp(`(?:[,;]|(?<![\\p{L}])${and}) (?:[\\p{L}\\d]+ ){0,2}$`, 'u');
}

/** What is left over at the end of a phrase that was cut before the next item: `, `, `and a`. */
export function leftOver(and: string): RegExp {
  return new RegExp(`(?:,| ${and})(?: \\p{L}{1,3})?$`, 'u');
}

/** Finds numbers in digits, grouped or not, and those written as words. */
export function numberCue(...words: readonly string[]): RegExp {
  const written = words.length === 0 ? '' : `|(?:${words.join('|')})(?![\\p{L}])`;
  return new RegExp(`(?<![\\p{L}\\d.,/-])(?:\\d[\\d.,\\u0020]*\\d|\\d${written})`, 'giu');
}

/** The whole of a number as a language writes it, by its marks for thousands and decimals. */
export function writtenNumber(thousands: string, decimal: string): RegExp {
  return new RegExp(`^\\d+(?:[${thousands}]\\d{3})*(?:[${decimal}]\\d+)?$`, 'u');
}
