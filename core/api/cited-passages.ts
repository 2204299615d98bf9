import type { ReadDb } from '../../db/handles.ts';
import { editionBrief } from '../../db/queries/editions.ts';
import { passageExists } from '../../db/queries/passages.ts';
import { getReview, type RemarkRow } from '../../db/queries/reviews.ts';
import { allStatements } from '../model/statements.ts';

/** The passages under the statement that a remark is about, as far as they are still in the workspace. */
export function citedPassages(db: ReadDb, { reviewId, statementId }: RemarkRow): string[] {
  const review = getReview(db, reviewId);
  const edition = review && editionBrief(db, review.editionId);
  const statement = edition && allStatements(edition).find(({ id }) => id === statementId);
  return (statement?.citations ?? []).map(({ passageId }) => passageId).filter((id) => passageExists(db, id));
}
