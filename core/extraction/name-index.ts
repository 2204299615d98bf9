import type { Span } from '../model/span.ts';
import { modernTones } from './lexicon/cue.ts';
import type { Token } from './tokens.ts';

/** Names to be found in texts. They are thousands, more than one pattern can try at each word. */
export interface NameIndex {
  /** Names of several words, the longest first, by the first word and the letter after it. */
  readonly phrases: ReadonlyMap<string, readonly string[]>;
  readonly words: ReadonlySet<string>;
}

/** Indexes names by how they start. Letter case counts, but for the start of a sentence; old and new tones are one. */
export function indexNames(names: readonly string[]): NameIndex {
  const [words, phrases] = [new Set<string>(), new Set<string>()];
  for (const name of names.flatMap((name) => [name, capitalised(name)])) {
    (name.includes(' ') ? phrases : words).add(modernTones(name));
  }
  const longestFirst = [...phrases].sort((a, b) => b.length - a.length);
  return { phrases: Map.groupBy(longestFirst, (name) => startOf(name, 0)), words };
}

/** The names of both. */
export function joinIndexes(one: NameIndex, other: NameIndex = indexNames([])): NameIndex {
  const phrases = new Map(one.phrases);
  for (const [start, names] of other.phrases) {
    phrases.set(
      start,
      [...names, ...(one.phrases.get(start) ?? [])].sort((a, b) => b.length - a.length),
    );
  }
  return { phrases, words: one.words.union(other.words) };
}

/** Where names stand in the stretch of text that the tokens cover: in order, apart, the longest at each word. */
export function findNames(text: string, tokens: readonly Token[], { phrases, words }: NameIndex): Span[] {
  const from = tokens[0]?.start ?? 0;
  const plain = modernTones(text.slice(from, tokens.at(-1)?.end ?? from));
  const found: Span[] = [];
  for (const token of tokens) {
    const at = token.start - from;
    if (at < (found.at(-1)?.end ?? from) - from) continue;
    const phrase = phrases.get(startOf(plain, at))?.find((name) => stands(name, plain, at));
    if (phrase) found.push({ start: token.start, end: token.start + phrase.length });
    else if (words.has(token.text)) found.push({ start: token.start, end: token.end });
  }
  return found;
}

function capitalised(name: string): string {
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

function startOf(text: string, at: number): string {
  const space = text.indexOf(' ', at);
  return text.slice(at, space < 0 ? undefined : space + 2);
}

function stands(name: string, text: string, at: number): boolean {
  return text.startsWith(name, at) && !/^[\p{L}\p{N}]/u.test(text.slice(at + name.length, at + name.length + 2));
}
