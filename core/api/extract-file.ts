import { loadGazetteer } from '../extraction/gazetteer.ts';
import type { Article } from '../model/article.ts';
import type { Facts } from '../model/facts.ts';
import { type IncomingFile, readFile } from './import-files.ts';

/** What `accord extract --json` prints: the article as it was read, and what extraction believes of it. */
export interface Extract {
  readonly file: string;
  readonly sha256: string;
  readonly mediaType: string;
  readonly encoding: string;
  readonly article: Article;
  readonly facts: Facts;
}

/** Reads and extracts one file; touches no workspace. Throws IntakeError where the file cannot be read. */
export async function extractFile(file: IncomingFile, homeCountry = 'VN'): Promise<Extract> {
  const { source, article, facts } = await readFile(file, loadGazetteer(), homeCountry);
  const { name, sha256, mediaType, encoding } = source;
  return { file: name, sha256, mediaType, encoding, article, facts };
}
