import { insertAnnotation } from '../../db/queries/annotations.ts';
import type { Claim } from '../model/claim.ts';
import type { FoundRemark } from '../model/review.ts';
import { applyClaim } from './apply-claim.ts';
import { CurationError, type Curator } from './curator.ts';

/** What of a remark is needed to accept it. */
interface AcceptedRemark extends Pick<FoundRemark, 'kind' | 'author' | 'after'> {
  readonly claim: Claim | null;
}

/**
 * Takes a colleague's remark over. A change becomes an edit of the record's field; a comment becomes an annotation, in
 * the colleague's name, of the first passage that the statement rests on. A comment without such a passage, and a
 * change beside the claims or one that takes a statement out, leaves the registry as it is.
 * @param value the value for the field, as proposed or as the editor has mended it; null where there is none
 * @throws CurationError when a change of a claim has no value, or the record cannot have it
 */
export function acceptRemark(
  curator: Curator,
  { kind, author, after, claim }: AcceptedRemark,
  value: string | null,
  passages: readonly string[],
): void {
  const { db, newId, now, editor } = curator;
  if (kind === 'change') {
    if (claim === null || (after === null && value === null)) return;
    if (value === null) throw new CurationError('Say which value the record is to have.');
    applyClaim(curator, claim, value);
    return;
  }
  const [passageId] = passages;
  if (passageId === undefined || after === null) return;
  insertAnnotation(db, { id: newId(), passageId, comment: after, author: author || editor, now });
}
