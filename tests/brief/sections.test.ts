import { describe, expect, test } from 'vitest';
import { composeBrief } from '../../core/brief/compose-brief.ts';
import type { Brief, BriefBlock, Statement } from '../../core/model/brief.ts';
import { LANGUAGES } from '../../core/model/language.ts';
import { factsOf, MOU, says, VI } from './facts.ts';

const words = (statement: Statement | undefined) => statement?.runs.map(({ text }) => text).join('') ?? '';
const blocks = (brief: Brief, key: string) => brief.sections.find((section) => section.key === key)?.blocks ?? [];
const items = (brief: Brief, key: string) =>
  blocks(brief, key).flatMap((block) => ('items' in block ? block.items : []));
const tables = (brief: Brief, key: string) =>
  blocks(brief, key).filter((block): block is Extract<BriefBlock, { type: 'table' }> => block.type === 'table');
const three = [1, 2, 3].map((number) => ({ ...MOU, id: `mou${number}` }));

describe.each(LANGUAGES)('in %s', (language) => {
  test('key points send the reader to the sections by the numbers that these have', () => {
    const brief = composeBrief(factsOf(), { language });
    const numerals = brief.sections.map(({ heading }) => heading.split('.')[0] ?? '');
    const sent = items(brief, 'keyPoints').flatMap((item) => words(item).match(/\u00a0([IVX]+|\d+)\)/)?.[1] ?? []);
    expect(sent.length).toBeGreaterThan(3);
    expect(numerals).toEqual(expect.arrayContaining(sent));
    expect(sent).not.toContain('0');
  });

  test('a date that all agreements share is said once, with its passage', () => {
    const brief = composeBrief(factsOf({ agreements: three }), { language });
    const [line, table] = blocks(brief, 'agreements');
    expect(line).toMatchObject({ type: 'paragraph', statement: { citations: [{ exact: MOU.evidence[0]?.exact }] } });
    expect(table?.type === 'table' && table.columns.map(({ key }) => key)).not.toContain('date');
  });

  test('the shares of every table add up to its width, and every row has a cell a column', () => {
    const brief = composeBrief(factsOf({ agreements: three }), { language });
    for (const table of brief.sections.flatMap(({ key }) => tables(brief, key))) {
      expect(table.columns.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(1, 5);
      for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
      for (const cell of table.rows.flat()) expect(words(cell)).not.toBe('');
    }
  });
});

test('dates that differ stay in the rows', () => {
  const [first, ...rest] = three;
  if (!first) throw new Error('no agreement');
  const brief = composeBrief(factsOf({ agreements: [{ ...first, date: '2025-05-20' }, ...rest] }), { language: 'en' });
  expect(blocks(brief, 'agreements')).toHaveLength(1);
  expect(words(tables(brief, 'agreements')[0]?.rows[0]?.[3])).toBe('20 May 2025');
});

test('the number of a figure is strong, with its unit where they stand together', () => {
  const [figure] = factsOf().figures;
  if (!figure) throw new Error('no figure');
  const strong = (unit: string | null, value = 12) =>
    items(composeBrief(factsOf({ figures: [{ ...figure, unit, value }] }), { language: 'vi' }), 'keyPoints')
      .find(({ citations }) => citations.length > 0)
      ?.runs.filter((run) => run.strong)
      .map(({ text }) => text);
  expect(strong('dự án')).toEqual(['12 dự án']);
  expect(strong(null)).toEqual(['12']);
  expect(strong(null, 1)).toEqual([]);
});

test('a body is shown with its abbreviation, its names in other languages and the rows that name it', () => {
  const row = (language: 'vi' | 'en') => tables(composeBrief(factsOf(), { language }), 'counterparts')[0]?.rows[0];
  expect(row('en')?.map(words)).toEqual([
    '1',
    'Transport and Communications Agency',
    'Cơ quan Giao thông Phần Lan; Finlands transportverk',
    'Agreement 1; meeting 1',
  ]);
  expect(row('en')?.[2]?.runs.map(({ language }) => language)).toEqual(['vi', undefined, 'sv']);
});

test('a person has the name of the brief’s language where a source gives it, and the place in the source', () => {
  const [person] = factsOf().people;
  if (!person) throw new Error('no person');
  const named = { ...person, organisation: 'Cơ quan Giao thông', role: 'Tổng Giám đốc Cơ quan Giao thông' };
  const row = tables(composeBrief(factsOf({ people: [named] }), { language: 'vi' }), 'counterparts')[1]?.rows[0];
  expect(row?.map(words).slice(2)).toEqual(['Tổng Giám đốc Cơ quan Giao thông', '[1], đoạn 1']);
});

test('points to verify quote the date as printed and say rival values in words', () => {
  const rivals = [...MOU.evidence, says(VI, 'Hai bên sẽ họp hằng năm.', { field: 'kind', value: 'protocol' })];
  const kind = says(VI, 'Đã có 12 dự án.', { field: 'kind', value: 'mou' });
  const dated = rivals.map((item) => (item.field === 'date' ? { ...item, exact: '20/5' } : item));
  const brief = composeBrief(factsOf({ agreements: [{ ...MOU, evidence: [kind, ...dated] }] }), { language: 'en' });
  const points = items(brief, 'verify').map(words);
  expect(points[0]).toContain('“20/5”');
  expect(points.join('\n')).toContain('Memorandum of understanding; Protocol');
});

test('that there is nothing to verify is said', () => {
  const known = factsOf().articles.map((article) => ({ ...article, publisher: 'x', publishedOn: '2025' }));
  const brief = composeBrief(factsOf({ agreements: [], engagements: [], articles: known }), { language: 'sv' });
  const [block] = blocks(brief, 'verify');
  expect(block?.type === 'paragraph' && words(block.statement)).toBe('Ingenting behöver kontrolleras.');
});

test('what happened on several days stands in time', () => {
  const brief = composeBrief(factsOf(), { language: 'sv' });
  const timeline = blocks(brief, 'timeline')[0];
  expect(timeline?.type === 'timeline' && timeline.rows.map(({ date }) => date)).toEqual([
    '19 maj 2025',
    '20 maj [år anges inte; härlett]',
  ]);
});
