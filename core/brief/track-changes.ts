import type { Brief, BriefBlock, BriefSection, Statement } from '../model/brief.ts';
import type { Reviser } from '../model/brief-change.ts';
import type { Claim } from '../model/claim.ts';
import { blockStatements, statementText } from '../model/statements.ts';
import { claimKey } from './compare-briefs.ts';

type Of<T extends BriefBlock['type']> = Extract<BriefBlock, { type: T }>;

/**
 * A brief that shows how it came from an earlier one in the same language: each statement whose claims differ is marked
 * with what it said, what is new as added, and what is gone is put back at the end of its block, marked as removed.
 */
export function trackChanges(before: Brief, after: Brief, reviser: Reviser): Brief {
  const earlier = new Earlier(before, after);
  const sections = after.sections.map((section) => ({
    ...section,
    blocks: section.blocks.map((block) => withGone(earlier.mark(block), earlier.gone(section.key, block))),
  }));
  return { ...after, reviser, sections: withGoneSections(sections, earlier.goneSections()) };
}

/** What the earlier brief said, to be asked by record and field. */
class Earlier {
  readonly #before: Brief;
  readonly #after: Brief;
  /** Every claim with the statement that made it first. */
  readonly #claims: ReadonlyMap<string, { readonly claim: Claim; readonly statement: Statement }>;
  readonly #recordsBefore: ReadonlySet<string>;
  readonly #recordsAfter: ReadonlySet<string>;

  constructor(before: Brief, after: Brief) {
    this.#before = before;
    this.#after = after;
    const said = statementsOf(before).flatMap((statement) =>
      (statement.claims ?? []).map((claim) => [claimKey(claim), { claim, statement }] as const),
    );
    // The first to make a claim keeps it.
    this.#claims = new Map(said.toReversed());
    this.#recordsBefore = recordsOf(statementsOf(before));
    this.#recordsAfter = recordsOf(statementsOf(after));
  }

  mark(block: BriefBlock): BriefBlock {
    switch (block.type) {
      case 'paragraph':
        return { ...block, statement: this.#marked(block.statement) };
      case 'numbered':
      case 'bullets':
        return { ...block, items: block.items.map((item) => this.#marked(item)) };
      case 'timeline':
        return block;
      case 'table':
        return { ...block, rows: block.rows.map((row) => this.#markedRow(row)) };
    }
  }

  /** The block of the earlier brief that had the same shape, with only what is there no more, marked as removed. */
  gone(section: string, block: BriefBlock): BriefBlock | null {
    const blocks = this.#before.sections.find(({ key }) => key === section)?.blocks ?? [];
    const former = blocks.find((other) => sameShape(other, block));
    return former ? this.#goneFrom(former) : null;
  }

  goneSections(): BriefSection[] {
    const there = new Set(this.#after.sections.map(({ key }) => key));
    const missing = this.#before.sections.filter(({ key }) => !there.has(key));
    return missing.flatMap((section) => {
      const blocks = section.blocks.map((block) => this.#goneFrom(block)).filter((block) => block !== null);
      return blocks.length > 0 ? [{ ...section, removed: true, blocks }] : [];
    });
  }

  #goneFrom(block: BriefBlock): BriefBlock | null {
    if (block.type === 'table') {
      const rows = block.rows.filter((row) => this.#isGone(row)).map((row) => row.map(removed));
      return rows.length > 0 ? { ...block, rows } : null;
    }
    if (block.type !== 'numbered' && block.type !== 'bullets') return null;
    const items = block.items.filter((item) => this.#isGone([item])).map(removed);
    return items.length > 0 ? { ...block, items } : null;
  }

  #isGone(statements: readonly Statement[]): boolean {
    const records = [...recordsOf(statements)];
    return records.length > 0 && records.every((id) => !this.#recordsAfter.has(id));
  }

  #markedRow(row: readonly Statement[]): readonly Statement[] {
    const records = [...recordsOf(row)];
    const isNew = records.length > 0 && records.every((id) => !this.#recordsBefore.has(id));
    return isNew ? row.map((cell) => ({ ...cell, change: { type: 'added' } })) : row.map((cell) => this.#marked(cell));
  }

  #marked(statement: Statement): Statement {
    const { claims = [] } = statement;
    if (claims.length === 0) return statement;
    const known = claims.flatMap((claim) => this.#claims.get(claimKey(claim)) ?? []);
    const [former] = known;
    const same = claims.every((claim) => this.#recordsBefore.has(claim.recordId) && !this.#differs(claim));
    if (!former) return same ? statement : { ...statement, change: { type: 'added' } };
    // What was said in another form, as one date for a whole table, is shown in the words of the claims alone.
    const alike = former.statement.claims?.length === claims.length;
    const before = alike ? former.statement.runs : [{ text: known.map(({ claim }) => claim.text).join(', ') }];
    if (same || statementText({ runs: before }) === statementText(statement)) return statement;
    return { ...statement, change: { type: 'changed', before } };
  }

  /** Whether a claim has another value now; what a table leaves out because no row has it is no value. */
  #differs({ recordId, field, value }: Claim): boolean {
    return (this.#claims.get(claimKey({ recordId, field }))?.claim.value ?? null) !== value;
  }
}

function statementsOf({ sections }: Brief): Statement[] {
  return sections.flatMap(({ blocks }) => blocks.flatMap(blockStatements));
}

function recordsOf(statements: readonly Statement[]): ReadonlySet<string> {
  return new Set(statements.flatMap(({ claims = [] }) => claims.map(({ recordId }) => recordId)));
}

/** A note under what is gone would number the notes of the rest anew. */
function removed(statement: Statement): Statement {
  return { ...statement, id: `${statement.id}_gone`, citations: [], change: { type: 'removed' } };
}

/** Tables are told apart by their second column, which says what a row is. */
function sameShape(a: BriefBlock, b: BriefBlock): boolean {
  return a.type === b.type && (a.type !== 'table' || a.columns[1]?.key === (b as Of<'table'>).columns[1]?.key);
}

function withGone(block: BriefBlock, gone: BriefBlock | null): BriefBlock {
  if (block.type === 'table' && gone?.type === 'table') {
    return { ...block, rows: [...block.rows, ...gone.rows.map((row) => fitted(row, gone, block))] };
  }
  if ((block.type === 'numbered' || block.type === 'bullets') && gone?.type === block.type) {
    return { ...block, items: [...block.items, ...gone.items] };
  }
  return block;
}

/** The cells of a row under the columns of another table; a column that it had not stays empty. */
function fitted(row: readonly Statement[], from: Of<'table'>, into: Of<'table'>): Statement[] {
  const empty: Omit<Statement, 'id'> = { runs: [], basis: 'computed', citations: [], change: { type: 'removed' } };
  return into.columns.map(({ key }) => {
    const cell = row[from.columns.findIndex((column) => column.key === key)];
    return cell ?? { ...empty, id: `${row[0]?.id ?? ''}_${key}` };
  });
}

/** What the brief says no more at all stands before its sources. */
function withGoneSections(sections: readonly BriefSection[], gone: readonly BriefSection[]): BriefSection[] {
  const sources = sections.findIndex(({ key }) => key === 'sources');
  return sections.toSpliced(sources < 0 ? sections.length : sources, 0, ...gone);
}
