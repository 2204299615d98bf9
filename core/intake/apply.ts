import type { WriteDb } from '../../db/handles.ts';
import { insertArticle, insertArticleCountry, insertArticleDate } from '../../db/queries/articles.ts';
import { insertBytes, insertSourceFile } from '../../db/queries/source-files.ts';
import { insertSuggestion } from '../../db/queries/suggestions.ts';
import type { Article } from '../model/article.ts';
import type { Facts } from '../model/facts.ts';
import type { NewId } from '../model/id.ts';
import type { SourceFile } from '../model/source-file.ts';
import type { SuggestedFact } from '../model/suggestion.ts';

/** An article as it was read, with what was extracted from it. */
export interface ReadArticle {
  readonly bytes: Uint8Array;
  readonly source: SourceFile;
  readonly article: Article;
  readonly facts: Facts;
}

/** Writes an article into the workspace: bytes, text, countries, dates, and its facts as suggestions. Returns its id. */
export function applyArticle(db: WriteDb, read: ReadArticle, newId: NewId, importedAt: string): string {
  const { bytes, source, article, facts } = read;
  const sourceFileId = newId();
  const id = newId();
  insertBytes(db, source.sha256, bytes);
  insertSourceFile(db, { ...source, id: sourceFileId, importedAt });
  insertArticle(db, { ...article, id, sourceFileId, importedAt });
  for (const country of facts.countries) insertArticleCountry(db, newId(), id, country);
  for (const date of facts.dates) insertArticleDate(db, newId(), id, date);
  for (const [position, suggested] of suggestedFacts(facts).entries()) {
    insertSuggestion(db, { ...suggested, id: newId(), articleId: id, position });
  }
  return id;
}

/** The facts that an editor rules on, in the order of the text. */
function suggestedFacts(facts: Facts): SuggestedFact[] {
  const all: SuggestedFact[] = [
    ...facts.agreements.map((fact) => ({ kind: 'agreement' as const, fact })),
    ...facts.engagements.map((fact) => ({ kind: 'engagement' as const, fact })),
    ...facts.commitments.map((fact) => ({ kind: 'commitment' as const, fact })),
    ...facts.figures.map((fact) => ({ kind: 'figure' as const, fact })),
    ...facts.people.map((fact) => ({ kind: 'person' as const, fact })),
  ];
  return all.sort((a, b) => startOf(a) - startOf(b));
}

function startOf({ kind, fact }: SuggestedFact): number {
  if (kind === 'person') return fact.passage.start;
  return 'evidence' in fact ? (fact.evidence[0]?.start ?? 0) : fact.start;
}
