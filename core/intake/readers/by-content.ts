import { markdownReader } from './markdown.ts';
import type { Reader } from './reader.ts';
import { textReader } from './text.ts';

/** In the order of asking; plain text takes what is left. */
const READERS: readonly Reader[] = [markdownReader];

/** The reader for a decoded text, chosen by what is in it and never by its file's name. */
export function readerFor(text: string): Reader {
  return READERS.find((reader) => reader.recognises(text)) ?? textReader;
}
