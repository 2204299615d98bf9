import { change, type DeskContext, settingsOf } from '../context.ts';
import { joinStory } from '../curation/stories.ts';
import { extractFacts } from '../extraction/extract-facts.ts';
import type { Gazetteer } from '../extraction/gazetteer.ts';
import { applyArticle, type ReadArticle } from '../intake/apply.ts';
import { IntakeError } from '../intake/intake-error.ts';
import { readSourceFile } from '../intake/read-source-file.ts';
import { type Signature, signatureOf } from '../matching/signature.ts';
import { readableText } from '../model/article.ts';
import { findDuplicate } from './find-duplicate.ts';
import { keepLikeness, keepMissingLikeness } from './keep-likeness.ts';
import { likelyStories } from './likely-stories.ts';
import { refuseBrief } from './refuse-brief.ts';
import type { ImportedFile, ImportProgress, ImportResult } from './schemas/desk.ts';
import { workspaceGazetteer } from './workspace-gazetteer.ts';

export interface IncomingFile {
  readonly name: string;
  readonly bytes: () => Promise<Uint8Array>;
}

/** Reads and extracts one file without touching a workspace. Throws IntakeError where it cannot be read. */
export async function readFile(file: IncomingFile, gazetteer: Gazetteer, homeCountry: string): Promise<ReadArticle> {
  const bytes = await file.bytes();
  const { source, article } = await readSourceFile(bytes, file.name);
  return { bytes, source, article, facts: extractFacts(article, gazetteer, { homeCountry }) };
}

/**
 * Reads files into the workspace, one transaction each, yielding after each. A file that cannot be read is rejected with
 * the reason and the others go on; ending the iteration early keeps what is done. The whole import is undone in one step.
 */
export async function* importFiles(
  context: DeskContext,
  files: readonly IncomingFile[],
): AsyncGenerator<ImportProgress, ImportResult> {
  keepMissingLikeness(context);
  const batch = context.newId();
  const results: ImportedFile[] = [];
  for (const file of files) {
    const result = await importFile(context, file, batch);
    results.push(result);
    yield { done: results.length, total: files.length, file: result };
  }
  return { files: results };
}

async function importFile(context: DeskContext, file: IncomingFile, batch: string): Promise<ImportedFile> {
  const { name } = file;
  try {
    const bytes = await file.bytes();
    refuseBrief(name, bytes);
    const { source, article } = await readSourceFile(bytes, name);
    const signature = signatureOf(readableText(article));
    const duplicateOf = findDuplicate(context.read, source.sha256, article, signature);
    if (duplicateOf && duplicateOf.by !== 'words') {
      return { name, outcome: 'same', reason: null, articleId: duplicateOf.articleId, duplicateOf };
    }
    const { homeCountry } = settingsOf(context);
    const facts = extractFacts(article, workspaceGazetteer(context.workspace), { homeCountry });
    const articleId = addArticle(context, { bytes, source, article, facts }, signature, batch);
    return { name, outcome: duplicateOf ? 'near-duplicate' : 'new', reason: null, articleId, duplicateOf };
  } catch (error) {
    if (!(error instanceof IntakeError)) throw error;
    return { name, outcome: 'rejected', reason: error.message, articleId: null, duplicateOf: null };
  }
}

function addArticle(context: DeskContext, read: ReadArticle, signature: Signature, batch: string): string {
  const subject = read.article.title ?? read.source.name;
  return change(context, { action: 'article.import', subject, batch }, (curator) => {
    const { db, homeCountry } = curator;
    const id = applyArticle(db, read, curator.newId, curator.now);
    keepLikeness(db, id, signature, homeCountry);
    const [likeliest] = likelyStories(db, id, homeCountry);
    if (likeliest?.certainty === 'sure') joinStory(curator, id, likeliest.articleId, likeliest.reasons);
    return id;
  });
}
