import { z } from 'zod';
import type { Language } from '../../model/language.ts';
import type { Office } from '../../model/office.ts';

const line = z.string().trim().max(300);
const lines = z.array(line.min(1)).max(30).readonly();

const office = z.object({
  parentAgency: line,
  agency: line.min(1),
  symbol: line,
  number: line,
  place: line,
  addressees: lines,
  circulation: line,
  authority: line,
  post: line,
  signer: line,
  recipients: lines,
}) satisfies z.ZodType<Office>;

/** The office in each language that papers are written in. */
export const offices = z.object({ vi: office, en: office, sv: office }) satisfies z.ZodType<Record<Language, Office>>;
