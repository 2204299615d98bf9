import search from 'approx-string-match';
import { piecesAt, type ReadDocument, textAfter, textBefore } from './document.ts';

/** Shorter texts are too much alike to be known by likeness. */
const TELLING = 12;
/** How much of a text may differ, in letters, where it is known by likeness. */
const DIFFERENT = 0.35;
/** How many paragraphs, those that share the most words, are compared letter by letter. */
const COMPARED = 8;

/** The paragraphs of a document that may be lost statements, to be asked by text. Those taken out of `pool` are passed over. */
export class TextIndex {
  readonly #pool: ReadonlySet<number>;
  readonly #texts = new Map<number, string>();
  readonly #byText = new Map<string, number[]>();
  readonly #byWord = new Map<string, number[]>();

  constructor(document: ReadDocument, pool: ReadonlySet<number>) {
    this.#pool = pool;
    for (const index of pool) {
      const pieces = piecesAt(document, index);
      const text = textAfter(pieces);
      this.#texts.set(index, text);
      for (const key of new Set([text, textBefore(pieces)])) add(this.#byText, key, index);
      for (const word of wordsOf(text)) add(this.#byWord, word, index);
    }
  }

  /** The first paragraph that says the same, before its tracked changes or after them. */
  same(text: string): number | undefined {
    return this.#byText.get(text)?.find((index) => this.#pool.has(index));
  }

  /** The paragraph that says nearly the same; none for texts too short to tell. */
  mostAlike(text: string): number | undefined {
    if (text.length < TELLING) return undefined;
    let most = Math.floor(text.length * DIFFERENT);
    let best: number | undefined;
    for (const index of this.#sharingWords(text)) {
      const errors = search(this.#texts.get(index) ?? '', text, most).map((match) => match.errors);
      if (errors.length === 0) continue;
      best = index;
      most = Math.min(...errors) - 1;
      if (most < 0) break;
    }
    return best;
  }

  #sharingWords(text: string): number[] {
    const shared = new Map<number, number>();
    for (const word of wordsOf(text)) {
      for (const index of this.#byWord.get(word) ?? []) {
        if (this.#pool.has(index)) shared.set(index, (shared.get(index) ?? 0) + 1);
      }
    }
    const ranked = [...shared].sort(([, a], [, b]) => b - a).slice(0, COMPARED);
    return ranked.map(([index]) => index);
  }
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLocaleLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}

function add<K>(index: Map<K, number[]>, key: K, value: number): void {
  const known = index.get(key);
  if (known) known.push(value);
  else index.set(key, [value]);
}
