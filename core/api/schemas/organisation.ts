import { z } from 'zod';
import { NAME_KINDS } from '../../model/organisation.ts';

export const organisationName = z.object({
  /** BCP 47; `und` for an abbreviation of no one language. */
  language: z.string().min(2),
  name: z.string().trim().min(1).max(300),
  kind: z.enum(NAME_KINDS),
});

export const organisationRow = z.object({
  id: z.string(),
  /** Of the shipped list; null for a body that this workspace has learnt. */
  key: z.string().nullable(),
  country: z.string().nullable(),
  /** The name learnt first, all others that are no abbreviations, and the abbreviations. */
  name: z.string(),
  aliases: z.array(z.string()).readonly(),
  abbreviations: z.array(z.string()).readonly(),
  /** All of them with their languages, those that the body is known by first. */
  names: z.array(organisationName).readonly(),
  /** The records that name it. */
  uses: z.object({ agreements: z.number().int(), engagements: z.number().int() }),
});

export const organisationDetail = organisationRow.extend({
  records: z
    .array(
      z.object({
        kind: z.enum(['agreement', 'engagement']),
        id: z.string(),
        label: z.string(),
        language: z.string(),
        date: z.string().nullable(),
        /** What the record calls the body. */
        printed: z.string(),
      }),
    )
    .readonly(),
  /** Persons whom an article names as of this body. */
  people: z.array(z.object({ id: z.string(), name: z.string(), role: z.string().nullable() })).readonly(),
});

/** Only the keys given are changed; names as a whole. */
export const organisationPatch = z
  .object({ country: z.string().length(2).nullable(), names: z.array(organisationName).min(1) })
  .partial();

export const likelyDuplicate = z.object({
  a: z.string(),
  b: z.string(),
  reason: z.enum(['same-name', 'names-alike', 'abbreviation']),
  /** The names that say so, of a and of b. */
  names: z.tuple([z.string(), z.string()]).readonly(),
});

/** What a merge would make; `refused` says why it cannot be done. */
export const mergePreview = z.object({
  refused: z.string().nullable(),
  country: z.string().nullable(),
  names: z.array(organisationName).readonly(),
  /** What names the other body now and would name this one. */
  moved: z.object({ agreements: z.number().int(), engagements: z.number().int() }),
});

export type OrganisationRow = z.infer<typeof organisationRow>;
export type OrganisationDetail = z.infer<typeof organisationDetail>;
export type OrganisationPatch = z.infer<typeof organisationPatch>;
export type LikelyDuplicate = z.infer<typeof likelyDuplicate>;
