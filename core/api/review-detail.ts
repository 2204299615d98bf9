import { editionBrief } from '../../db/queries/editions.ts';
import { getReview, listRemarks, type RemarkRow } from '../../db/queries/reviews.ts';
import { claimKey } from '../brief/compare-briefs.ts';
import type { DeskContext } from '../context.ts';
import type { Brief } from '../model/brief.ts';
import type { Claim } from '../model/claim.ts';
import { allStatements, blockStatements, statementText } from '../model/statements.ts';
import { buildBrief } from './build-brief.ts';
import { recordLabel } from './labels.ts';
import type { Remark, ReviewDetail } from './schemas/review.ts';

/** A review with its remarks, each beside what the edition says there and what the registry says now. */
export function reviewDetail(context: DeskContext, id: string): ReviewDetail | null {
  const review = getReview(context.read, id);
  const edition = review && editionBrief(context.read, review.editionId);
  if (!review || !edition) return null;
  const now = buildBrief(context, review).brief;
  const current = new Map(
    allStatements(now).flatMap(({ claims = [] }) => claims.map((claim) => [claimKey(claim), claim])),
  );
  const remarks = listRemarks(context.read, id).map((row) => remarkDetail(context, edition, current, row));
  return { ...review, remarks };
}

function remarkDetail(
  { read }: DeskContext,
  edition: Brief,
  current: ReadonlyMap<string, Claim>,
  { reviewId: _, ...row }: RemarkRow,
): Remark {
  const { claim, statementId } = row;
  const section = edition.sections.find(({ blocks }) =>
    blocks.some((block) => blockStatements(block).some(({ id }) => id === statementId)),
  );
  const statement = allStatements(edition).find(({ id }) => id === statementId);
  const about = claim ?? statement?.claims?.[0] ?? null;
  return {
    ...row,
    claim: about,
    statement: statement ? statementText(statement) : null,
    heading: section?.heading ?? null,
    citations: statement?.citations ?? [],
    current: about ? (current.get(claimKey(about)) ?? null) : null,
    record: about ? recordLabel(read, about.recordKind, about.recordId) || null : null,
  };
}
