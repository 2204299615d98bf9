import { findArticleBySha256 } from '../../db/queries/source-files.ts';
import { change, type DeskContext, settingsOf } from '../context.ts';
import { extractFacts } from '../extraction/extract-facts.ts';
import type { Gazetteer } from '../extraction/gazetteer.ts';
import { applyArticle, type ReadArticle } from '../intake/apply.ts';
import { IntakeError } from '../intake/intake-error.ts';
import { readSourceFile } from '../intake/read-source-file.ts';
import { joinStory } from './join-story.ts';
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
    refuseBrief(name, await file.bytes());
    const read = await readFile(file, workspaceGazetteer(context.workspace), settingsOf(context).homeCountry);
    const known = findArticleBySha256(context.read, read.source.sha256);
    if (known !== null) return { name, outcome: 'same', reason: null, articleId: known };
    const articleId = change(
      context,
      { action: 'article.import', subject: read.article.title ?? name, batch },
      (curator) => {
        const id = applyArticle(curator.db, read, curator.newId, curator.now);
        joinStory(curator, id);
        return id;
      },
    );
    return { name, outcome: 'new', reason: null, articleId };
  } catch (error) {
    if (error instanceof IntakeError) return { name, outcome: 'rejected', reason: error.message, articleId: null };
    throw error;
  }
}
