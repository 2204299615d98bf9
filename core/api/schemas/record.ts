import { z } from 'zod';
import { AGREEMENT_KINDS, AGREEMENT_STATUSES } from '../../model/agreement.ts';
import { COMMITMENT_STATUSES } from '../../model/commitment.ts';
import { ENGAGEMENT_KINDS } from '../../model/engagement.ts';
import { EVIDENCE_BASES, RECORD_KINDS } from '../../model/evidence.ts';
import { passage } from './article.ts';
import { edtf } from './facts.ts';

export const party = z.object({ organisationId: z.string(), name: z.string(), country: z.string().nullable() });

/** One passage under a field of a record, with where it stands. */
export const evidence = z.object({
  id: z.string(),
  field: z.string().nullable(),
  value: z.string().nullable(),
  basis: z.enum(EVIDENCE_BASES),
  passage,
  articleLabel: z.string(),
  language: z.string(),
});

const common = {
  id: z.string(),
  language: z.string(),
  countries: z.array(z.string()).readonly(),
  tags: z.array(z.string()).readonly(),
};

export const agreementRow = z.object({
  ...common,
  kind: z.enum(AGREEMENT_KINDS),
  status: z.enum(AGREEMENT_STATUSES),
  subject: z.string().nullable(),
  date: z.string().nullable(),
  parties: z.array(party).readonly(),
  signatories: z.array(z.string()).readonly(),
  fields: z.array(z.string()).readonly(),
  /** How many articles and languages carry it. */
  articles: z.number().int(),
  languages: z.array(z.string()).readonly(),
});

export const commitmentRow = z.object({
  ...common,
  text: z.string(),
  agreementId: z.string().nullable(),
  owner: z.string().nullable(),
  due: z.string().nullable(),
  status: z.enum(COMMITMENT_STATUSES).nullable(),
});

export const engagementRow = z.object({
  ...common,
  kind: z.enum(ENGAGEMENT_KINDS),
  with: z.array(party).readonly(),
  people: z.array(z.string()).readonly(),
  place: z.string().nullable(),
  date: z.string().nullable(),
  fields: z.array(z.string()).readonly(),
});

export const agreementDetail = agreementRow.extend({
  evidence: z.array(evidence).readonly(),
  commitments: z.array(commitmentRow.extend({ evidence: z.array(evidence).readonly() })),
});
export const engagementDetail = engagementRow.extend({ evidence: z.array(evidence).readonly() });
export const commitmentDetail = commitmentRow.extend({ evidence: z.array(evidence).readonly() });

/** What an editor may set by hand; only the keys given are changed. Parties are names as printed. */
export const agreementPatch = z
  .object({
    kind: z.enum(AGREEMENT_KINDS),
    status: z.enum(AGREEMENT_STATUSES),
    subject: z.string().trim().nullable(),
    date: edtf.nullable(),
    parties: z.array(z.object({ name: z.string().trim().min(1), country: z.string().nullable() })),
    signatories: z.array(z.string().trim().min(1)),
    fields: z.array(z.string()),
  })
  .partial();

export const engagementPatch = z
  .object({
    kind: z.enum(ENGAGEMENT_KINDS),
    with: z.array(z.object({ name: z.string().trim().min(1), country: z.string().nullable() })),
    people: z.array(z.string().trim().min(1)),
    place: z.string().trim().nullable(),
    date: edtf.nullable(),
    fields: z.array(z.string()),
  })
  .partial();

export const commitmentPatch = z
  .object({
    text: z.string().trim().min(1),
    owner: z.string().trim().nullable(),
    due: edtf.nullable(),
    status: z.enum(COMMITMENT_STATUSES).nullable(),
  })
  .partial();

export const recordFilter = z.object({
  country: z.string().optional(),
  field: z.string().optional(),
  kind: z.string().optional(),
  status: z.string().optional(),
  tag: z.string().optional(),
});

/** A record by kind and id. */
export const recordRef = z.object({ recordKind: z.enum(RECORD_KINDS), recordId: z.string() });

export type AgreementRow = z.infer<typeof agreementRow>;
export type AgreementDetail = z.infer<typeof agreementDetail>;
export type EngagementRow = z.infer<typeof engagementRow>;
export type EngagementDetail = z.infer<typeof engagementDetail>;
export type CommitmentRow = z.infer<typeof commitmentRow>;
export type CommitmentDetail = z.infer<typeof commitmentDetail>;
export type EvidenceDetail = z.infer<typeof evidence>;
