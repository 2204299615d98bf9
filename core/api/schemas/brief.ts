import { z } from 'zod';
import { HOUSE_STYLES } from '../../model/brief.ts';
import type { BriefChange } from '../../model/brief-change.ts';
import { LANGUAGES } from '../../model/language.ts';

export const edition = z.object({
  id: z.string(),
  country: z.string(),
  language: z.enum(LANGUAGES),
  style: z.enum(HOUSE_STYLES),
  /** `CN-2026-001`. */
  reference: z.string(),
  fileName: z.string(),
  exportedAt: z.string(),
  sha256: z.string(),
  /** Of the program that wrote it. */
  version: z.string(),
});

/** What was found when an edition was looked at again; see core/model/edition.ts. */
export const editionProof = z.object({
  intact: z.boolean(),
  redrawn: z.boolean(),
  writtenBy: z.string(),
  checkedBy: z.string(),
});

/** See core/model/brief-change.ts; the headings are those of the sections that the changes stand in. */
export const comparison = z.object({
  changes: z.array(z.custom<BriefChange>((value) => typeof value === 'object' && value !== null)).readonly(),
  headings: z.record(z.string(), z.string()).readonly(),
});

export type EditionRow = z.infer<typeof edition>;
export type Comparison = z.infer<typeof comparison>;
