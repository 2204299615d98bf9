import { z } from 'zod';
import { AGREEMENT_KINDS, AGREEMENT_STATUSES } from '../../model/agreement.ts';
import { parseEdtf } from '../../model/edtf.ts';
import { ENGAGEMENT_KINDS } from '../../model/engagement.ts';

/** An EDTF date as in core/model/edtf.ts. */
export const edtf = z.string().refine((text) => parseEdtf(text) !== null, { message: 'not a date in EDTF' });

const span = z.object({ start: z.number().int(), end: z.number().int() });
const quote = span.extend({ exact: z.string() });
/** A suggestion of an older version has none. */
const cues = z.array(span).default([]);
const support = z.object({ field: z.string(), basis: z.enum(['stated', 'inferred']), passage: span });
const party = z.object({
  name: z.string().trim().min(1),
  country: z.string().nullable(),
  organisation: z.string().nullable(),
  apposed: z.string().exactOptional(),
});

export const agreementFact = z.object({
  rule: z.string(),
  cues,
  kind: z.enum(AGREEMENT_KINDS),
  status: z.enum(AGREEMENT_STATUSES),
  subject: z.string().nullable(),
  date: edtf.nullable(),
  parties: z.array(party),
  signatories: z.array(z.string()),
  fields: z.array(z.string()),
  evidence: z.array(quote),
  commitments: z.array(quote),
  support: z.array(support),
});

export const engagementFact = z.object({
  rule: z.string(),
  cues,
  kind: z.enum(ENGAGEMENT_KINDS),
  with: z.array(z.string()),
  parties: z.array(party),
  people: z.array(z.string()),
  place: z.string().nullable(),
  date: edtf.nullable(),
  fields: z.array(z.string()),
  evidence: z.array(quote),
  support: z.array(support),
});

export const commitmentFact = quote.extend({ rule: z.string(), cues });
export const figureFact = quote.extend({ rule: z.string(), cues, value: z.number(), unit: z.string().nullable() });
export const personFact = z.object({
  rule: z.string(),
  cues,
  name: z.string().trim().min(1),
  role: z.string().nullable(),
  organisation: z.string().nullable(),
  passage: span,
});
