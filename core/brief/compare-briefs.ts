import type { Brief } from '../model/brief.ts';
import type { BriefChange, ClaimInBrief } from '../model/brief-change.ts';
import type { Claim, ClaimField } from '../model/claim.ts';
import type { RecordKind } from '../model/evidence.ts';
import { blockStatements } from '../model/statements.ts';

/** The fields by which a record is called. */
const NAMED_BY: Readonly<Record<RecordKind, readonly ClaimField[]>> = {
  agreement: ['kind', 'subject'],
  engagement: ['kind', 'parties'],
  commitment: ['text'],
  figure: ['value'],
  person: ['name'],
};

/** Sums up the others: what it says stands in a section of its own as well. */
const SUMMARY = 'keyPoints';

/** The part of a brief that is compared. */
type Compared = Pick<Brief, 'sections'>;

interface Placed extends ClaimInBrief {
  readonly section: string;
}

/**
 * What changed from one brief to another, in the order of the later one's sections. Claims are matched by record and
 * field and compared by value, so that neither another order nor another wording or language is a change.
 */
export function compareBriefs(before: Compared, after: Compared): BriefChange[] {
  const old = placedClaims(before);
  const now = placedClaims(after);
  const [knownBefore, knownAfter] = [recordsIn(old), recordsIn(now)];
  const arrived = [...now].flatMap(([key, claim]): BriefChange[] => {
    const was = old.get(key) ?? null;
    if (was ? was.value === claim.value : claim.value === null) return [];
    const whole = !knownBefore.has(claim.recordId);
    return [change(was ? 'changed' : 'added', whole, claim, nameOf(now, claim), was, claim)];
  });
  const gone = [...old].flatMap(([key, claim]): BriefChange[] => {
    if (now.has(key) || claim.value === null) return [];
    return [change('removed', !knownAfter.has(claim.recordId), claim, nameOf(old, claim), claim, null)];
  });
  const order = [...new Set([...after.sections, ...before.sections].map(({ key }) => key))];
  return [...arrived, ...gone].sort((a, b) => order.indexOf(a.section) - order.indexOf(b.section));
}

function change(
  type: BriefChange['type'],
  whole: boolean,
  { recordKind, recordId, field, section }: Placed,
  record: string,
  before: Placed | null,
  after: Placed | null,
): BriefChange {
  return { type, whole, section, recordKind, recordId, field, record, before, after };
}

/**
 * The claims of a brief by record and field, where it makes them first outside of its summary. A claim whose statement
 * quotes nothing (a status in a cell) rests on what its record rests on.
 */
function placedClaims(brief: Compared): ReadonlyMap<string, Placed> {
  const placed = new Map<string, Placed>();
  const main = new Map<string, ClaimInBrief['citations']>();
  for (const { key: section, blocks } of brief.sections) {
    for (const { id: statementId, claims = [], citations } of blocks.flatMap(blockStatements)) {
      for (const claim of claims) {
        if (citations.length > 0 && !main.has(claim.recordId)) main.set(claim.recordId, citations);
        const known = placed.get(claimKey(claim));
        if (known && known.section !== SUMMARY) continue;
        placed.set(claimKey(claim), { ...claim, statementId, citations, section });
      }
    }
  }
  const supported = ({ citations, recordId }: Placed) =>
    citations.length > 0 ? citations : (main.get(recordId) ?? []);
  return new Map([...placed].map(([key, claim]) => [key, { ...claim, citations: supported(claim) }]));
}

/** Tells a claim from every other of its brief. */
export function claimKey({ recordId, field }: Pick<Claim, 'recordId' | 'field'>): string {
  return `${recordId} ${field}`;
}

function recordsIn(claims: ReadonlyMap<string, Placed>): ReadonlySet<string> {
  return new Set([...claims.values()].map(({ recordId }) => recordId));
}

function nameOf(claims: ReadonlyMap<string, Placed>, { recordKind, recordId }: Claim): string {
  const names = NAMED_BY[recordKind].map((field) => claims.get(claimKey({ recordId, field })));
  return names.flatMap((claim) => (claim && claim.value !== null ? [claim.text] : [])).join(': ');
}
