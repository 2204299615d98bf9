import type { BriefBlock, Run, Statement } from '../../model/brief.ts';
import type { Claim } from '../../model/claim.ts';
import type { Edtf } from '../../model/edtf.ts';
import type { FactEvidence } from '../brief-facts.ts';
import type { Composer } from '../composer.ts';
import type { SaidOfAll } from '../wording/wording.ts';

interface Dated {
  readonly date: Edtf | null;
  readonly evidence: readonly FactEvidence[];
}

/** From how many rows on a date that all share is said once above the table instead of in every row. */
const WORTH_SAYING_ONCE = 3;

/** The passages that carry the date of a record, as it stands in the record. */
export function carryingDate({ date, evidence }: Dated): readonly FactEvidence[] {
  return evidence.filter(({ field, value }) => field === 'date' && value === date);
}

/** A date as printed, or that none is stated. A date is inferred when no passage states it. */
export function printedDate(composer: Composer, record: Dated): string {
  const { date } = record;
  const carrying = carryingDate(record);
  const inferred = carrying.length > 0 && carrying.every(({ basis }) => basis === 'inferred');
  return date === null ? composer.wording.notStated : composer.date(date, inferred);
}

/** The one date that all rows of a table have, as printed; null where they differ or are few. */
export function sharedDate(composer: Composer, records: readonly Dated[]): string | null {
  const [printed, ...others] = new Set(records.map((record) => printedDate(composer, record)));
  return records.length < WORTH_SAYING_ONCE || others.length > 0 ? null : (printed ?? null);
}

/** That one date as a line above the table, with the passages that it rests on. */
export function sharedDateLine(
  composer: Composer,
  records: readonly Dated[],
  date: string,
  say: SaidOfAll,
  claims: readonly Claim[],
): BriefBlock {
  const runs = [{ text: say(records.length, date) }];
  return { type: 'paragraph', statement: composer.furthermore(runs, records.flatMap(carryingDate), claims) };
}

/** The date of one row, with the passages that no note has quoted yet: one passage often dates several rows. */
export function dateCell(
  composer: Composer,
  record: Dated,
  claims: readonly Claim[],
  place: readonly Run[] = [],
): Statement {
  const runs = [{ text: printedDate(composer, record) }, ...place];
  return composer.furthermore(runs, carryingDate(record), claims);
}
