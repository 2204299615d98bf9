import { describe, expect, test } from 'vitest';
import type { BriefFacts } from '../../core/brief/brief-facts.ts';
import { compareBriefs } from '../../core/brief/compare-briefs.ts';
import { composeBrief } from '../../core/brief/compose-brief.ts';
import { trackChanges } from '../../core/brief/track-changes.ts';
import type { Brief } from '../../core/model/brief.ts';
import type { BriefChange } from '../../core/model/brief-change.ts';
import { LANGUAGES, type Language } from '../../core/model/language.ts';
import { allStatements, blockStatements, statementText } from '../../core/model/statements.ts';
import { factsOf, MOU } from './facts.ts';

const brief = (facts: Partial<BriefFacts> = {}, language: Language = 'en') =>
  composeBrief(factsOf(facts), { language });
const plan = { ...MOU, id: 'plan', kind: 'plan' as const, subject: 'kế hoạch số', commitments: [] };
const signed = { ...MOU, status: 'in-force' as const, date: '2026-05-20' };
const told = ({ type, field, before, after }: BriefChange) => [
  type,
  field,
  before?.value ?? null,
  after?.value ?? null,
];

describe('comparing two briefs', () => {
  test('the same facts are no change, in another language neither', () => {
    expect(compareBriefs(brief(), brief())).toEqual([]);
    for (const language of LANGUAGES) expect(compareBriefs(brief(), brief({}, language))).toEqual([]);
  });

  test('another order is no change', () => {
    const one = brief({ agreements: [MOU, plan] });
    expect(compareBriefs(one, brief({ agreements: [plan, MOU] }))).toEqual([]);
  });

  test('a field that has another value is one change, with both values and the passages under them', () => {
    const changes = compareBriefs(brief(), brief({ agreements: [signed] }));
    expect(changes.map(told)).toEqual([
      ['changed', 'date', 'XXXX-05-20', '2026-05-20'],
      ['changed', 'status', 'signed', 'in-force'],
    ]);
    const [, status] = changes;
    expect(status).toMatchObject({ section: 'agreements', recordId: 'mou', whole: false });
    expect([status?.before?.text, status?.after?.text]).toEqual(['Signed', 'In force']);
    expect(status?.record).toMatch(/^Memorandum of understanding: /);
  });

  test('a record that came or went is told with its claims, each under its section', () => {
    const arrived = compareBriefs(brief(), brief({ agreements: [MOU, plan] }));
    expect(new Set(arrived.map(({ type, whole, recordId }) => `${type} ${whole} ${recordId}`))).toEqual(
      new Set(['added true plan']),
    );
    const gone = compareBriefs(brief(), brief({ engagements: [] }));
    expect(gone.length).toBeGreaterThan(0);
    expect(gone.every(({ type, section, after }) => type === 'removed' && section === 'engagements' && !after)).toBe(
      true,
    );
  });

  test('what a record had not and now has is a change from nothing', () => {
    const [commitment] = MOU.commitments;
    if (!commitment) throw new Error('no commitment');
    const owned = { ...MOU, commitments: [{ ...commitment, owner: 'Cục Tần số' }] };
    expect(compareBriefs(brief(), brief({ agreements: [owned] })).map(told)).toEqual([
      ['changed', 'owner', null, 'Cục Tần số'],
    ]);
  });
});

describe('the section on changes', () => {
  const since = brief({ agreements: [MOU] });
  const section = (facts: Partial<BriefFacts>, language: Language = 'en') =>
    composeBrief(factsOf(facts), { language, since }).sections.find(({ key }) => key === 'changes');

  test('stands before the sources and counts what changed, with old and new side by side', () => {
    const made = composeBrief(factsOf({ agreements: [signed, plan], engagements: [] }), { language: 'en', since });
    expect(made.sections.map(({ key }) => key).slice(-2)).toEqual(['changes', 'sources']);
    const [line, table] = made.sections.at(-2)?.blocks ?? [];
    expect(line?.type === 'paragraph' && statementText(line.statement)).toMatch(
      /^Compared with edition FI-2026-002 of 23 November 2026: 1 added, 2 changed, 1 removed\.$/,
    );
    const rows = table?.type === 'table' ? table.rows.map((row) => row.map(statementText).slice(1)) : [];
    expect(rows).toContainEqual([expect.stringMatching(/ – status$/), 'Signed', 'In force']);
    expect(rows).toContainEqual(['Meeting: Transport and Communications Agency', '–', 'No longer on record']);
  });

  test.each(LANGUAGES)('says in %s that nothing changed', (language) => {
    const blocks = section({}, language)?.blocks ?? [];
    expect(blocks).toHaveLength(1);
    expect(blocks.flatMap(blockStatements).map(statementText).join('')).toContain('FI-2026-002');
  });
});

describe('tracked changes', () => {
  const reviser = { author: 'Lan', date: '2026-11-23T08:00:00.000Z' };
  const tracked = (facts: Partial<BriefFacts>) => trackChanges(brief(), brief(facts), reviser);
  const marked = (made: Brief) =>
    allStatements(made).flatMap((statement) =>
      statement.change ? [[statement.change.type, statementText(statement)]] : [],
    );

  test('a changed claim carries what it said before, and nothing else is marked', () => {
    const made = tracked({ agreements: [signed] });
    expect(made.reviser).toBe(reviser);
    expect(marked(made)).toEqual([
      ['changed', '20 May 2026'],
      ['changed', 'In force'],
    ]);
    const status = allStatements(made).find((statement) => statementText(statement) === 'In force');
    expect(status?.change).toEqual({ type: 'changed', before: [{ text: 'Signed' }] });
  });

  test('a new row is all new; a row that went comes back under the same columns, without notes', () => {
    const made = tracked({ agreements: [plan] });
    const table = made.sections.find(({ key }) => key === 'agreements')?.blocks.find(({ type }) => type === 'table');
    const rows = table?.type === 'table' ? table.rows : [];
    expect(rows.map((row) => new Set(row.map(({ change }) => change?.type)))).toEqual([
      new Set(['added']),
      new Set(['removed']),
    ]);
    expect(rows[1]).toHaveLength(rows[0]?.length ?? 0);
    expect(rows[1]?.flatMap(({ citations }) => citations)).toEqual([]);
  });

  test('a date that stood once above the table and now stands in each row is marked where it is another', () => {
    const three = ['one', 'two', 'three'].map((id) => ({ ...MOU, id, commitments: [] }));
    const [first, ...others] = three;
    if (!first) throw new Error('no agreement');
    const before = brief({ agreements: three, engagements: [] });
    const after = brief({ agreements: [{ ...first, date: '2026-05-20' }, ...others], engagements: [] });
    const changes = allStatements(trackChanges(before, after, reviser)).flatMap(({ change }) => change ?? []);
    expect(changes).toEqual([
      { type: 'changed', before: [{ text: expect.stringMatching(/^20 May \[year not stated/) }] },
    ]);
  });

  test('a section that is there no more comes back whole, before the sources', () => {
    const made = tracked({ engagements: [] });
    expect(made.sections.find(({ key }) => key === 'engagements')).toMatchObject({ removed: true });
    expect(made.sections.at(-1)?.key).toBe('sources');
  });

  test('ids stay unique and fit a bookmark', () => {
    const ids = allStatements(tracked({ agreements: [plan], engagements: [] })).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(`s_${id}`).toMatch(/^[A-Za-z0-9_]{1,40}$/);
  });
});
