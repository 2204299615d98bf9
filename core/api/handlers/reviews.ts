import { getRemark, listReviews, type RemarkRow, setRemarkState } from '../../../db/queries/reviews.ts';
import { change, type DeskContext } from '../../context.ts';
import { acceptRemark } from '../../curation/accept-remark.ts';
import type { Curator } from '../../curation/curator.ts';
import type { RemarkState } from '../../model/review.ts';
import { ReviewError } from '../../review/review-error.ts';
import { citedPassages } from '../cited-passages.ts';
import { shorten } from '../labels.ts';
import { readReview } from '../read-review.ts';
import { reviewDetail } from '../review-detail.ts';
import { conflict, found, ruling, server } from './server.ts';

export const reviews = {
  read: server.reviews.read.handler(async ({ context, input }) => {
    const { file, editionId } = input;
    const bytes = new Uint8Array(await file.arrayBuffer());
    try {
      return readReview(context, { name: file.name, bytes, editionId });
    } catch (error) {
      if (error instanceof ReviewError) throw conflict(error.message);
      throw error;
    }
  }),
  list: server.reviews.list.handler(({ context, input }) => listReviews(context.read, input.country ?? null)),
  get: server.reviews.get.handler(({ context, input }) => found(reviewDetail(context, input.id))),
  accept: server.reviews.accept.handler(({ context, input }) => {
    const remark = found(getRemark(context.read, input.id));
    const value = input.value === undefined ? remark.value : input.value;
    const passages = citedPassages(context.read, remark);
    return decide(context, remark, 'accepted', (curator) => acceptRemark(curator, remark, value, passages));
  }),
  reject: server.reviews.reject.handler(({ context, input }) =>
    decide(context, found(getRemark(context.read, input.id)), 'rejected', () => {}),
  ),
};

/** Decides on a remark once, under an entry that names the colleague; undone, it waits again. */
function decide(
  context: DeskContext,
  remark: RemarkRow,
  state: Exclude<RemarkState, 'pending'>,
  run: (curator: Curator) => void,
): { id: string } {
  const { id, author, before, after } = remark;
  if (remark.state !== 'pending') throw conflict('This remark has been decided on already. Undo that first.');
  const words = shorten(after ?? before ?? '');
  const entry = { action: `remark.${state}`, subject: author === '' ? words : `${author}: ${words}` };
  ruling(() =>
    change(context, entry, (curator) => {
      run(curator);
      setRemarkState(curator.db, id, state);
    }),
  );
  return { id };
}
