import { createHash } from 'node:crypto';
import type { Article } from '../model/article.ts';
import type { SourceFile } from '../model/source-file.ts';
import { articleOf } from './article-of.ts';
import { decode } from './decode.ts';
import { IntakeError } from './intake-error.ts';
import { readerFor } from './readers/by-content.ts';
import { refuseForeign, refuseMarkup } from './sniff.ts';

/**
 * Reads the bytes of a file as an article, by what they are and not by their name.
 * @param options.encoding what an editor said that it is; guessed where absent
 * @throws IntakeError with a message that names the file, the reason and what to do
 */
export async function readSourceFile(
  bytes: Uint8Array,
  name: string,
  options: { readonly encoding?: string } = {},
): Promise<{ source: SourceFile; article: Article }> {
  refuseForeign(bytes, name);
  const { text, encoding } = decode(bytes, name, options.encoding);
  refuseMarkup(text, name);
  const reader = readerFor(text);
  const article = articleOf(reader.read(text));
  if (article.text === '') throw new IntakeError('empty', `${name} has no words in it: there is nothing to read.`);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { source: { name, sha256, mediaType: reader.mediaType, encoding }, article };
}
