import { expect, test } from 'vitest';
import type { Brief, Citation, Statement } from '../../../core/model/brief.ts';
import { numberFootnotes, quoteMarks } from '../../../renderer/features/briefs/footnotes.ts';

const citation: Citation = {
  source: 1,
  label: '[1] Nhân Dân, đoạn 4',
  exact: 'ký bản ghi nhớ',
  language: 'vi',
  articleId: 'a1',
  passageId: 'p1',
};

function statement(id: string, cited: boolean): Statement {
  return { id, runs: [{ text: id }], basis: cited ? 'stated' : 'computed', citations: cited ? [citation] : [] };
}

const brief: Pick<Brief, 'keyFacts' | 'sections'> = {
  keyFacts: {
    heading: 'Key facts',
    figures: [{ value: '5', statement: statement('figure', false) }],
    rows: [{ label: 'Context', statements: [statement('context', true)] }],
  },
  sections: [
    {
      key: 'key-points',
      heading: '1. Key points',
      blocks: [
        { type: 'numbered', items: [statement('first', true), statement('counted', false), statement('second', true)] },
      ],
    },
    {
      key: 'agreements',
      heading: '2. Agreements',
      blocks: [
        {
          type: 'table',
          caption: 'Table 1',
          columns: [{ key: 'subject', label: 'Document', width: 1 }],
          rows: [[statement('row-1', true)], [statement('first', true)]],
        },
        { type: 'timeline', rows: [{ date: '12/12', statement: statement('signed', true) }] },
        { type: 'paragraph', statement: statement('end', true) },
      ],
    },
  ],
};

test('notes are numbered through the document, only where something is cited', () => {
  const { numberOf } = numberFootnotes(brief);
  expect([...numberOf]).toEqual([
    ['context', 1],
    ['first', 2],
    ['second', 3],
    ['row-1', 4],
    ['signed', 5],
    ['end', 6],
  ]);
});

test('each section has its own notes, and a statement met again is not noted twice', () => {
  const footnotes = numberFootnotes(brief);
  expect(footnotes.keyFacts.map((note) => note.number)).toEqual([1]);
  expect(footnotes.sections.get('key-points')?.map((note) => note.number)).toEqual([2, 3]);
  expect(footnotes.sections.get('agreements')?.map((note) => note.statementId)).toEqual(['row-1', 'signed', 'end']);
});

test('quotation marks follow the language', () => {
  expect(quoteMarks('sv')).toEqual(['”', '”']);
  expect(quoteMarks('vi')).toEqual(['“', '”']);
});
