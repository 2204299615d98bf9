import { z } from 'zod';
import type { Citation } from '../../model/brief.ts';
import type { Claim } from '../../model/claim.ts';
import { LANGUAGES } from '../../model/language.ts';
import { REMARK_KINDS, REMARK_MATCHES, REMARK_PLACES, REMARK_STATES } from '../../model/review.ts';

const isObject = (value: unknown) => typeof value === 'object' && value !== null;
const claim = z.custom<Claim>(isObject);

/** A document that came back; see core/model/review.ts for what its remarks are. */
export const reviewRow = z.object({
  id: z.string(),
  editionId: z.string(),
  reference: z.string(),
  country: z.string(),
  language: z.enum(LANGUAGES),
  fileName: z.string(),
  readAt: z.string(),
  remarks: z.number().int(),
  pending: z.number().int(),
});

export const remark = z.object({
  id: z.string(),
  kind: z.enum(REMARK_KINDS),
  about: z.enum(REMARK_PLACES),
  match: z.enum(REMARK_MATCHES),
  statementId: z.string().nullable(),
  author: z.string(),
  at: z.string().nullable(),
  before: z.string().nullable(),
  after: z.string().nullable(),
  settled: z.boolean(),
  state: z.enum(REMARK_STATES),
  /** What the edition says there, under which heading, and the passages that it quotes. */
  statement: z.string().nullable(),
  heading: z.string().nullable(),
  citations: z.array(z.custom<Citation>(isObject)).readonly(),
  /** The claim that a change is proposed to, as the edition made it and as the registry makes it now. */
  claim: claim.nullable(),
  current: claim.nullable(),
  /** How the record is called. */
  record: z.string().nullable(),
  /** The value proposed; null where the words could not be read as one. */
  value: z.string().nullable(),
});

export const reviewDetail = reviewRow.extend({ remarks: z.array(remark).readonly() });

export type ReviewRow = z.infer<typeof reviewRow>;
export type Remark = z.infer<typeof remark>;
export type ReviewDetail = z.infer<typeof reviewDetail>;
