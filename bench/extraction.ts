import { readFileSync } from 'node:fs';
import path from 'node:path';
import { extractFacts } from '../core/extraction/extract-facts.ts';
import { loadGazetteer } from '../core/extraction/gazetteer.ts';
import { readSourceFile } from '../core/intake/read-source-file.ts';
import { type Comparison, measure } from './measure.ts';
import { SEED_FILES } from './seeds.ts';

/** An article of the usual size, in bytes: the pace of extraction is told in these. */
const USUAL = 3072;

/** Extraction alone, of articles that are read already, beside the words of the same texts as the platform parts them. */
export async function benchExtraction(runs: number): Promise<{ comparison: Comparison; pace: string }> {
  const files = SEED_FILES.map((file) => ({ name: path.basename(file), bytes: readFileSync(file) }));
  const read = await Promise.all(files.map(({ name, bytes }) => readSourceFile(bytes, name)));
  const articles = read.map(({ article }) => article);
  const gazetteer = loadGazetteer();
  const ours = await measure(runs, () => {
    for (const article of articles) extractFacts(article, gazetteer, { homeCountry: 'VN' });
  });
  const theirs = await measure(runs, () => {
    for (const { language, text } of articles) {
      const words = new Intl.Segmenter(language, { granularity: 'word' });
      for (const word of words.segment(text)) if (word.segment === '') throw new Error('an empty word');
    }
  });
  const bytes = files.reduce((sum, file) => sum + file.bytes.length, 0);
  const pace = ((bytes / USUAL) * 1000) / ours.median;
  return {
    comparison: { name: 'extraction alone, 5 seeds', ours, limit: 'parting into words (Intl.Segmenter)', theirs },
    pace: `extraction: ${pace.toFixed(0)} articles of 3 KB a second on one core`,
  };
}
