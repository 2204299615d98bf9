import { describe, expect, test } from 'vitest';
import { checkBrief } from '../../core/brief/check-brief.ts';
import { composeBrief } from '../../core/brief/compose-brief.ts';
import { briefFileName } from '../../core/brief/file-name.ts';
import type { Brief, Statement } from '../../core/model/brief.ts';
import { LANGUAGES } from '../../core/model/language.ts';
import { factsOf, MOU, SV, VI } from './facts.ts';

const words = (statement: Statement | undefined) => statement?.runs.map(({ text }) => text).join('');
const section = (brief: Brief, key: string) => brief.sections.find((candidate) => candidate.key === key);
const table = (brief: Brief, key: string) => {
  const block = section(brief, key)?.blocks.find(({ type }) => type === 'table');
  if (block?.type !== 'table') throw new Error(`no table in ${key}`);
  return block;
};
const statements = (brief: Brief): Statement[] =>
  brief.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => {
      if (block.type === 'table') return block.rows.flat();
      if (block.type === 'timeline') return block.rows.map(({ statement }) => statement);
      return 'items' in block ? [...block.items] : [];
    }),
  );

describe.each(LANGUAGES)('in %s', (language) => {
  const brief = composeBrief(factsOf(), { language });

  test('every agreement, commitment, meeting and figure is cited', () => {
    for (const key of ['agreements', 'commitments', 'engagements']) {
      for (const row of table(brief, key).rows) expect(row[1]?.citations.length, key).toBeGreaterThan(0);
    }
    expect(statements(brief).flatMap(({ citations }) => citations.map(({ exact }) => exact))).toContain(
      'Đã có 12 dự án.',
    );
  });

  test('quotations stand in the brief as in the article, in its own language first', () => {
    const cited = table(brief, 'agreements').rows[0]?.[1]?.citations ?? [];
    expect(cited).toHaveLength(2);
    expect(cited[0]?.language).toBe(language === 'sv' ? 'sv' : 'vi');
    for (const { exact, articleId } of statements(brief).flatMap(({ citations }) => citations)) {
      const known = [
        ...MOU.evidence,
        ...factsOf().figures.flatMap(({ evidence }) => evidence),
        ...factsOf().people.flatMap(({ evidence }) => evidence),
        ...MOU.commitments.flatMap(({ evidence }) => evidence),
      ];
      expect(known.some((item) => item.exact === exact && item.articleId === articleId)).toBe(true);
    }
  });

  test('ids are unique and fit a bookmark', () => {
    const ids = statements(brief).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(`s_${id}`).toMatch(/^[A-Za-z0-9_]{1,40}$/);
  });

  test('the year that no source states is not made up, and the guess is marked', () => {
    const date = words(table(brief, 'agreements').rows[0]?.[3]);
    expect(date).not.toMatch(/20\d\d/);
    expect(date).toMatch(/\[.*; .*\]/);
  });

  test('sections are numbered without gaps, sources last', () => {
    const numerals = brief.sections.map(({ heading }) => heading.split('.')[0]);
    expect(numerals).toEqual(
      brief.sections.map((_, index) =>
        language === 'vi' ? ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'][index] : String(index + 1),
      ),
    );
    expect(brief.sections.at(-1)?.key).toBe('sources');
  });
});

test('subject, counterpart and commitment are in the brief’s language where a source gives it, else the original, marked', () => {
  const name = (language: 'vi' | 'en' | 'sv') => table(composeBrief(factsOf(), { language }), 'agreements').rows[0];
  expect(words(name('vi')?.[1])).toBe('Bản ghi nhớ về tần số');
  expect(words(name('sv')?.[1])).toBe('Samförståndsavtal om frekvenser');
  expect(words(name('en')?.[1])).toBe('Memorandum of understanding: “tần số”');
  expect(name('en')?.[1]?.runs.at(-1)?.language).toBe('vi');
  expect(words(name('en')?.[2])).toBe('Transport and Communications Agency');
  const commitment = table(composeBrief(factsOf(), { language: 'sv' }), 'commitments').rows[0]?.[1];
  expect(words(commitment)).toBe('De ska mötas årligen.');
});

test('what no passage carries is marked as the editor’s', () => {
  const bare = { ...MOU, evidence: [], commitments: [] };
  const row = table(composeBrief(factsOf({ agreements: [bare] }), { language: 'en' }), 'agreements').rows[0]?.[1];
  expect(row).toMatchObject({ basis: 'editor', citations: [] });
  expect(words(row)).toContain('[editor]');
});

test('figures get a section of their own when there are more than the key points take', () => {
  const [figure] = factsOf().figures;
  if (!figure) throw new Error('no figure');
  const many = [1, 2, 3, 4].map((value) => ({ ...figure, id: `f${value}`, value }));
  expect(section(composeBrief(factsOf({ figures: many }), { language: 'en' }), 'figures')?.blocks[0]).toMatchObject({
    type: 'bullets',
  });
  expect(section(composeBrief(factsOf(), { language: 'en' }), 'figures')).toBeUndefined();
});

test('a source is named in full where it is first cited, by its number afterwards', () => {
  const labels = statements(composeBrief(factsOf(), { language: 'vi' })).flatMap(({ citations }) =>
    citations.map(({ label }) => label),
  );
  expect(labels[0]).toBe('[1] “Hợp tác về tần số”, không nêu nơi đăng, 21/05/2025, đoạn 1');
  expect(labels.slice(1).filter((label) => label.startsWith('[1] “'))).toEqual([]);
});

test('the sources are numbered in the brief’s language first', () => {
  expect(composeBrief(factsOf(), { language: 'sv' }).sources.map(({ articleId }) => articleId)).toEqual([
    'a-sv',
    'a-vi',
  ]);
});

test('a country without anything says so, and has no empty sections', () => {
  const nothing = factsOf({
    articles: [],
    agreements: [],
    engagements: [],
    figures: [],
    people: [],
    organisations: [],
    eventDates: [],
  });
  const brief = composeBrief(nothing, { language: 'en' });
  expect(brief.sections.map(({ key }) => key)).toEqual(['keyPoints']);
  expect(words(statements(brief)[0])).toBe('Nothing is recorded about this country yet.');
});

test('the check finds what is missing and what differs', () => {
  const kinds = (gaps: ReturnType<typeof checkBrief>) => gaps.map(({ kind }) => kind);
  expect(kinds(checkBrief(factsOf({ engagements: [] })))).toEqual([
    'agreement-year',
    'inferred-date',
    'agreement-signatories',
    'commitment-open',
    'source-publisher',
    'source-date',
  ]);
  const rival = { ...MOU, evidence: [...MOU.evidence, { ...MOU.evidence[0], field: 'date', value: 'XXXX-06-20' }] };
  const gap = checkBrief(factsOf({ agreements: [rival as typeof MOU] })).find(({ kind }) => kind === 'rivals');
  expect(gap).toMatchObject({ field: 'date', values: ['XXXX-05-20', 'XXXX-06-20'] });
  const complete = { ...MOU, date: '2025-05-20', signatories: ['Lan'], commitments: [], evidence: [] };
  const known = [VI, SV].map((article) => ({ ...article, publisher: 'x', publishedOn: '2025' }));
  expect(checkBrief(factsOf({ agreements: [complete], engagements: [], articles: known }))).toEqual([]);
});

test('a body that no list has is printed by what editors know it by in the language of the brief', () => {
  const [organisation] = factsOf().organisations;
  if (!organisation) throw new Error('no organisation');
  const learnt = (kind: 'preferred' | 'alias') => {
    const names = [{ language: 'sv', name: 'Helsingfors transportverk', kind }];
    const brief = composeBrief(factsOf({ organisations: [{ ...organisation, key: null, names }] }), { language: 'sv' });
    return words(table(brief, 'agreements').rows[0]?.[2]);
  };
  expect(learnt('preferred')).toBe('Helsingfors transportverk');
  expect(learnt('alias')).toContain('Cơ quan Giao thông Phần Lan');
});

test('one body under two names in the same language is a point to verify', () => {
  const [organisation] = factsOf().organisations;
  if (!organisation) throw new Error('no organisation');
  const alias = { language: 'vi', name: 'Bộ TT&TT', kind: 'alias' as const };
  const names = [...organisation.names, alias];
  const gap = checkBrief(factsOf({ organisations: [{ ...organisation, names }] })).find(
    ({ kind }) => kind === 'two-names',
  );
  expect(gap).toMatchObject({ language: 'vi', values: ['Cơ quan Giao thông Phần Lan', 'Bộ TT&TT'] });
  const abbreviated = { ...organisation, names: [...organisation.names, { ...alias, kind: 'abbreviation' as const }] };
  const gaps = checkBrief(factsOf({ organisations: [abbreviated] }));
  expect(gaps.filter(({ kind }) => kind === 'two-names')).toEqual([]);
});

test('files are named by code and country', () => {
  expect(briefFileName('CN', 'vi')).toBe('CN-Trung-Quốc.docx');
  expect(briefFileName('GB', 'en')).toBe('GB-United-Kingdom.docx');
  expect(briefFileName('CI', 'en')).toBe('CI-Côte-d-Ivoire.docx');
});
