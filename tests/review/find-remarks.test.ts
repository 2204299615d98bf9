import { describe, expect, test } from 'vitest';
import { composeBrief } from '../../core/brief/compose-brief.ts';
import { trackChanges } from '../../core/brief/track-changes.ts';
import type { FoundRemark } from '../../core/model/review.ts';
import { allStatements, statementText } from '../../core/model/statements.ts';
import { findRemarks } from '../../core/review/find-remarks.ts';
import { readDocument } from '../../core/review/read-document.ts';
import { renderBrief } from '../../core/word/render-brief.ts';
import { factsOf, MOU } from '../brief/facts.ts';
import { convertWithOffice, hasOffice, hasValidator, validateDocx } from '../word/outside-tools.ts';
import { WordCopy } from './word-copy.ts';

const brief = composeBrief(factsOf(), { language: 'vi' });
const exported = await renderBrief(brief, 'decree30');
const copy = () => new WordCopy(exported);
const remarksOf = (bytes: Uint8Array): FoundRemark[] =>
  findRemarks(readDocument(exported, 'edition.docx'), readDocument(bytes, 'copy.docx'), null);
const idOf = (text: string) => allStatements(brief).find((statement) => statementText(statement) === text)?.id;
const COMMITMENT = 'Hai bên sẽ họp hằng năm.';

/** The habits of a file that every case is tried with. */
const SAVED: readonly (readonly [string, (work: WordCopy) => Uint8Array, boolean])[] = [
  ['as it is', (work) => work.saved(), true],
  ['as Word saves', (work) => work.asWordSaves().saved(), true],
  ['as LibreOffice saves', (work) => convertWithOffice(work.saved(), 'docx'), hasOffice],
];

describe.each(SAVED)('%s', { timeout: 60_000 }, (_, save, possible) => {
  test.skipIf(!possible)('a copy that nobody worked on has no remarks', () => {
    expect(remarksOf(save(copy()))).toEqual([]);
  });

  test.skipIf(!possible)('a tracked change is told with its statement, who, when, and both texts', () => {
    const remarks = remarksOf(save(copy().track('Đã ký', 'Có hiệu lực', 'Phạm Minh')));
    expect(remarks).toEqual([
      expect.objectContaining({ kind: 'change', match: 'bookmark', statementId: idOf('Đã ký'), author: 'Phạm Minh' }),
    ]);
    expect(remarks[0]).toMatchObject({ before: 'Đã ký', after: 'Có hiệu lực' });
    expect(remarks[0]?.at).toMatch(/^2026-11-25T09:30:00/);
  });

  test.skipIf(!possible)('a change within a sentence, by two colleagues, is one change of the sentence', () => {
    const work = copy().track('Hai bên', 'Hai bộ', 'Phạm Minh').track('hằng năm', 'mỗi quý', 'Anna Ek');
    expect(remarksOf(save(work))).toMatchObject([
      {
        statementId: idOf(COMMITMENT),
        author: 'Phạm Minh, Anna Ek',
        before: COMMITMENT,
        after: 'Hai bộ sẽ họp mỗi quý.',
      },
    ]);
  });

  test.skipIf(!possible)('words typed behind a statement belong to it', () => {
    const work = copy().typeAfter('Đã ký', ' ngày 20/5', 'Phạm Minh');
    expect(remarksOf(save(work))).toMatchObject([{ statementId: idOf('Đã ký'), after: 'Đã ký ngày 20/5' }]);
  });

  test.skipIf(!possible)('a change that was not tracked is found all the same', () => {
    expect(remarksOf(save(copy().retype('hằng năm', 'hai lần mỗi năm')))).toMatchObject([
      { kind: 'change', author: '', at: null, before: COMMITMENT, after: 'Hai bên sẽ họp hai lần mỗi năm.' },
    ]);
  });

  test.skipIf(!possible)('a comment in a cell is told with its words', () => {
    expect(remarksOf(save(copy().comment('Chưa phân công', 'Giao Cục Tần số?', 'Phạm Minh')))).toMatchObject([
      {
        ...{ kind: 'comment', author: 'Phạm Minh', before: 'Chưa phân công', match: 'bookmark' },
        ...{ statementId: idOf('Chưa phân công'), after: 'Giao Cục Tần số?', settled: false },
      },
    ]);
  });

  test.skipIf(!possible)('what is typed beside the statements is listed, tied to none', () => {
    const heading = brief.sections[0]?.heading ?? '';
    const remarks = remarksOf(
      save(copy().track(heading, `${heading} MỚI`, 'Phạm Minh').comment('BÁO CÁO', 'Tờ trình?', 'Lê Hà')),
    );
    expect(remarks).toHaveLength(2);
    expect(remarks).toContainEqual(
      expect.objectContaining({ kind: 'change', match: 'none', before: heading, after: `${heading} MỚI` }),
    );
    expect(remarks).toContainEqual(
      expect.objectContaining({ kind: 'comment', match: 'none', before: 'BÁO CÁO', after: 'Tờ trình?' }),
    );
  });

  test.skipIf(!possible)('where all bookmarks and the manifest are lost, statements are known by their words', () => {
    const work = copy()
      .track('Đã ký', 'Có hiệu lực', 'Phạm Minh')
      .retype('hằng năm', 'hằng quý')
      .withoutBookmarks()
      .withoutManifest();
    const remarks = remarksOf(save(work));
    expect(remarks).toContainEqual(expect.objectContaining({ match: 'text', before: 'Đã ký', after: 'Có hiệu lực' }));
    expect(remarks).toContainEqual(
      expect.objectContaining({ match: 'similar', statementId: idOf(COMMITMENT), after: 'Hai bên sẽ họp hằng quý.' }),
    );
    expect(remarks).toHaveLength(2);
  });
});

test('a thread is one remark, its answers below it, and says whether it is settled', () => {
  const answers = [{ author: 'Anna Ek', text: 'Chưa rõ.' }];
  const work = copy().comment('Chưa phân công', 'Giao Cục Tần số?', 'Phạm Minh', { answers, done: true });
  expect(remarksOf(work.asWordSaves().saved())).toMatchObject([
    { author: 'Phạm Minh', after: 'Giao Cục Tần số?\nAnna Ek: Chưa rõ.', settled: true },
  ]);
});

describe('text that was moved or taken out', () => {
  const row = () => copy().row(COMMITMENT);

  test('a row that was moved with its bookmarks is no change', () => {
    const work = copy();
    const moved = row();
    work.replace(new RegExp(escapeRegExp(moved), 's'), '').replace(/<\/w:tbl>(?=<w:p>)/, (end) => `${moved}${end}`);
    expect(remarksOf(work.saved())).toEqual([]);
  });

  test('a sentence that was moved elsewhere, its bookmark left behind, is found by its words', () => {
    const work = copy();
    const run = /<w:r>(?:(?!<w:r>).)*Hai bên sẽ họp hằng năm\.<\/w:t><\/w:r>/s.exec(work.document)?.[0] ?? 'x';
    work.document = work.document.replace(run, '').replace('<w:sectPr', `<w:p>${run}</w:p><w:sectPr`);
    expect(remarksOf(work.saved())).toEqual([]);
  });

  test('a row that was taken out is one change, tied to the cell that says most', () => {
    const work = copy();
    work.document = work.document.replace(row(), '');
    expect(remarksOf(work.saved())).toMatchObject([
      { kind: 'change', match: 'none', statementId: idOf(COMMITMENT), after: null, author: '' },
    ]);
  });

  test('a section that was taken out is listed row by row, its heading with them', () => {
    const work = copy();
    const [first, second] = brief.sections.filter(({ key }) => key === 'commitments' || key === 'engagements');
    const start = work.document.indexOf(work.paragraph(first?.heading ?? ''));
    const end = work.document.indexOf(work.paragraph(second?.heading ?? ''));
    work.document = work.document.slice(0, start) + work.document.slice(end);
    const remarks = remarksOf(work.saved());
    expect(remarks.every(({ kind, after }) => kind === 'change' && after === null)).toBe(true);
    expect(remarks.map(({ before }) => before)).toContain(first?.heading);
    expect(remarks.filter(({ statementId }) => statementId !== null)).toHaveLength(1);
  });

  test('a statement that was taken out with tracking names who did it', () => {
    expect(remarksOf(copy().track('Đã ký', '', 'Phạm Minh').saved())).toMatchObject([
      { before: 'Đã ký', after: null, author: 'Phạm Minh', match: 'bookmark' },
    ]);
  });
});

describe('notes', () => {
  const inNote = (work: WordCopy, from: string, to: string) =>
    work.setPart('word/footnotes.xml', work.part('word/footnotes.xml').replace(from, to));

  test('a change in a footnote is told with the statement above it, as one of the note', () => {
    const remarks = remarksOf(inNote(copy(), '“Hai bên sẽ họp', '“Hai bên cam kết họp').saved());
    expect(remarks).toMatchObject([{ kind: 'change', about: 'note', statementId: idOf(COMMITMENT) }]);
  });
});

describe('what Word works out by itself', () => {
  const field = (instruction: string, result: string) =>
    ['begin', null, 'separate', 'result', 'end']
      .map((step) => {
        if (step === null) return `<w:r><w:instrText xml:space="preserve"> ${instruction} </w:instrText></w:r>`;
        if (step === 'result') return `<w:r><w:t>${result}</w:t></w:r>`;
        return `<w:r><w:fldChar w:fldCharType="${step}"/></w:r>`;
      })
      .join('');

  test('is no change: page numbers, the table of contents', () => {
    const contents = `<w:p>${field('TOC \\o "1-1"', 'I. ĐIỂM CHÍNH 1')}</w:p>`;
    expect(remarksOf(copy().replace('<w:sectPr', `${contents}<w:sectPr`).saved())).toEqual([]);
    const simple = '<w:p><w:fldSimple w:instr=" NUMPAGES "><w:r><w:t>4</w:t></w:r></w:fldSimple></w:p>';
    expect(remarksOf(copy().replace('<w:sectPr', `${simple}<w:sectPr`).saved())).toEqual([]);
  });

  test('unlike what a colleague writes in a header, or in a note under a heading', () => {
    const work = copy();
    const header = work.names.find((name) => work.part(name).includes('LƯU HÀNH NỘI BỘ')) ?? '';
    work.setPart(header, work.part(header).replace('LƯU HÀNH NỘI BỘ', 'MẬT'));
    expect(remarksOf(work.saved())).toEqual([
      expect.objectContaining({ match: 'none', before: null, after: 'MẬT' }),
      expect.objectContaining({ match: 'none', before: 'LƯU HÀNH NỘI BỘ', after: null }),
    ]);
    const noted = copy();
    const note = '<w:footnote w:id="99"><w:p><w:r><w:t>Bổ sung nguồn.</w:t></w:r></w:p></w:footnote></w:footnotes>';
    noted.setPart('word/footnotes.xml', noted.part('word/footnotes.xml').replace('</w:footnotes>', note));
    const reference = '<w:r><w:footnoteReference w:id="99"/></w:r></w:p>';
    noted.document = noted.document.replace(noted.paragraph('BÁO CÁO'), (p) => p.replace('</w:p>', reference));
    expect(remarksOf(noted.saved())).toMatchObject([{ about: 'note', statementId: null, after: 'Bổ sung nguồn.' }]);
  });
});

describe('an edition that tracked changes of its own', () => {
  const reviser = { author: 'Lan', date: '2026-11-23T08:00:00.000Z' };
  const later = composeBrief(factsOf({ agreements: [{ ...MOU, status: 'in-force' }] }), { language: 'vi' });

  test('is no remark by itself; a colleague’s change on top of it is', async () => {
    const edition = await renderBrief(trackChanges(brief, later, reviser), 'decree30');
    const find = (bytes: Uint8Array) =>
      findRemarks(readDocument(edition, 'e.docx'), readDocument(bytes, 'c.docx'), reviser);
    expect(find(new WordCopy(edition).asWordSaves().saved())).toEqual([]);
    const work = new WordCopy(edition).typeAfter('Có hiệu lực', ' từ 2026', 'Phạm Minh');
    expect(find(work.saved())).toMatchObject([
      { before: 'Có hiệu lực', after: 'Có hiệu lực từ 2026', author: 'Phạm Minh' },
    ]);
  });
});

test.skipIf(!hasValidator)('the copies are what Word could have written (needs the validator’s Linux binary)', () => {
  const work = copy()
    .track('Đã ký', 'Có hiệu lực', 'Phạm Minh')
    .comment('Chưa phân công', 'Ai?', 'Lê Hà', { done: true });
  expect(validateDocx(work.asWordSaves().saved())).toEqual([]);
});

function escapeRegExp(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
