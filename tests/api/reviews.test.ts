import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Desk } from '../../core/app.ts';
import { allStatements, statementText } from '../../core/model/statements.ts';
import { WordCopy } from '../review/word-copy.ts';
import { seededDesk } from './seeded-desk.ts';

let desk: Desk;
let exported: Uint8Array;
let editionId: string;
beforeEach(async () => {
  desk = await seededDesk();
  await desk.client.suggestions.acceptAll({});
  const file = await desk.client.briefs.export({ country: 'CN', language: 'vi' });
  exported = new Uint8Array(await file.arrayBuffer());
  editionId = (await desk.client.briefs.editions({}))[0]?.id ?? '';
});
afterEach(() => desk.close());

const fileOf = (work: WordCopy, name = 'CN góp ý.docx') => new File([new Uint8Array(work.asWordSaves().saved())], name);
const read = async (change: (work: WordCopy) => WordCopy) => {
  const { id } = await desk.client.reviews.read({ file: fileOf(change(new WordCopy(exported))) });
  const review = await desk.client.reviews.get({ id });
  const [first] = review.remarks;
  if (!first) throw new Error('no remark');
  return { review, first };
};
const firstAgreement = async () => {
  const [agreement] = await desk.client.agreements.list({ country: 'CN' });
  if (!agreement) throw new Error('no agreement');
  return agreement;
};
const firstCommitment = async () => {
  const [commitment] = await desk.client.commitments.list({ country: 'CN' });
  if (!commitment) throw new Error('no commitment');
  return commitment;
};

describe('a document that came back', () => {
  test('is read against its edition, each remark beside what the registry says', async () => {
    const { review, first } = await read((work) => work.track('Đã ký', 'Có hiệu lực', 'Phạm Minh'));
    expect(review).toMatchObject({ editionId, country: 'CN', fileName: 'CN góp ý.docx', remarks: [{}], pending: 1 });
    expect(first).toMatchObject({
      ...{ kind: 'change', match: 'bookmark', author: 'Phạm Minh', state: 'pending' },
      ...{ statement: 'Đã ký', value: 'in-force' },
      claim: { recordKind: 'agreement', field: 'status', value: 'signed' },
      current: { value: 'signed', text: 'Đã ký' },
    });
    expect(first.heading).toMatch(/VĂN KIỆN/);
    expect(await desk.client.reviews.list({ country: 'CN' })).toHaveLength(1);
    expect(await desk.client.reviews.list({ country: 'GB' })).toEqual([]);
  });

  test('is read once; another edition of the same reference is not taken for it', async () => {
    const work = () => new WordCopy(exported).track('Đã ký', 'Có hiệu lực', 'Phạm Minh');
    const first = await desk.client.reviews.read({ file: fileOf(work()) });
    expect(await desk.client.reviews.read({ file: fileOf(work(), 'again.docx') })).toEqual({
      id: first.id,
      known: true,
    });
    const other = await seededDesk();
    await expect(other.client.reviews.read({ file: fileOf(work()) })).rejects.toMatchObject({ code: 'CONFLICT' });
    other.close();
  });

  test('is no article: importing it is refused, with where to bring it instead', async () => {
    const file = { name: 'CN.docx', bytes: async () => exported };
    const { files } = await desk.importFiles([file]);
    expect(files[0]).toMatchObject({ outcome: 'rejected', reason: expect.stringMatching(/bring it back on the page/) });
  });

  test('without bookmarks, manifest and properties it wants to be told which edition it was', async () => {
    const bare = () =>
      new WordCopy(exported).track('Đã ký', 'Có hiệu lực', 'Minh').withoutManifest().withoutBookmarks();
    const stripped = bare().setPart('docProps/custom.xml', '<Properties/>');
    await expect(desk.client.reviews.read({ file: fileOf(stripped) })).rejects.toThrow(/Choose the edition/);
    const again = bare().setPart('docProps/custom.xml', '<Properties/>');
    const { id } = await desk.client.reviews.read({ file: fileOf(again), editionId });
    expect((await desk.client.reviews.get({ id })).remarks).toMatchObject([{ match: 'text', value: 'in-force' }]);
  });

  test('by its properties it is known without a manifest', async () => {
    const { review } = await read((work) => work.track('Đã ký', 'Có hiệu lực', 'Minh').withoutManifest());
    expect(review.editionId).toBe(editionId);
  });

  test('that is none is refused by name', async () => {
    const file = new File(['hello'], 'letter.docx');
    await expect(desk.client.reviews.read({ file })).rejects.toThrow(/^letter\.docx is not a Word document/);
  });

  test('its reading is undone in one step', async () => {
    await read((work) => work.track('Đã ký', 'Có hiệu lực', 'Minh'));
    expect((await desk.client.history.undo())?.action).toBe('review.read');
    expect(await desk.client.reviews.list({})).toEqual([]);
    await desk.client.history.redo();
    expect(await desk.client.reviews.list({})).toMatchObject([{ pending: 1 }]);
  });
});

describe('a change that is accepted', () => {
  test('becomes an edit of the field, with the colleague in the journal, and is undone with its remark', async () => {
    const { first } = await read((work) => work.track('Đã ký', 'Có hiệu lực', 'Phạm Minh'));
    const changed = first.claim?.recordId ?? '';
    await desk.client.reviews.accept({ id: first.id });
    expect(await desk.client.agreements.get({ id: changed })).toMatchObject({ status: 'in-force' });
    const [entry] = await desk.client.history.list({});
    expect(entry).toMatchObject({ action: 'remark.accepted', subject: 'Phạm Minh: Có hiệu lực', editor: 'Lan' });
    await desk.client.history.undo();
    expect(await desk.client.agreements.get({ id: changed })).toMatchObject({ status: 'signed' });
    const [review] = await desk.client.reviews.list({});
    expect(review?.pending).toBe(1);
  });

  test.each([
    ['a date', 'Nguồn không nêu', '20/5/2026', 'due', '2026-05-20'],
    ['a unit', 'Chưa phân công', 'Cục Viễn thông', 'owner', 'Cục Viễn thông'],
  ])('%s is read as a value', async (_, from, to, field, value) => {
    const { id } = await firstCommitment();
    const brief = await desk.client.briefs.preview({ country: 'CN', language: 'vi' });
    const owned = allStatements(brief).find(({ claims = [] }) =>
      claims.some((c) => c.recordId === id && c.field === field),
    );
    expect(owned && statementText(owned)).toBe(from);
    const { first } = await read((work) => {
      const row = work.document.indexOf(`s_${owned?.id}"`);
      const [head, tail] = [work.document.slice(0, row), work.document.slice(row)];
      work.document = tail;
      work.track(from, to, 'Minh');
      work.document = head + work.document;
      return work;
    });
    expect(first).toMatchObject({ claim: { recordId: id, field }, value });
    await desk.client.reviews.accept({ id: first.id });
    expect(await desk.client.commitments.get({ id })).toMatchObject({ [field]: value });
  });

  test('whose words are no value waits for the editor’s, and takes no nonsense', async () => {
    const { first } = await read((work) => work.track('Đã ký', 'Ký tắt', 'Minh'));
    expect(first).toMatchObject({ claim: { field: 'status' }, value: null });
    await expect(desk.client.reviews.accept({ id: first.id })).rejects.toThrow(/Say which value/);
    await expect(desk.client.reviews.accept({ id: first.id, value: 'half-signed' })).rejects.toMatchObject({
      code: 'CONFLICT',
    });
    expect((await firstAgreement()).status).toBe('signed');
    await desk.client.reviews.accept({ id: first.id, value: 'announced' });
    expect(await desk.client.agreements.get({ id: first.claim?.recordId ?? '' })).toMatchObject({
      status: 'announced',
    });
    await expect(desk.client.reviews.reject({ id: first.id })).rejects.toThrow(/decided on already/);
  });

  test('that takes a statement out is settled without an edit, unless the editor gives a value', async () => {
    const { review, first } = await read((work) => work.track('Đã ký', '', 'Minh').track('Đã ký', '', 'Minh'));
    const [, second] = review.remarks;
    const status = async (id = '') => (await desk.client.agreements.get({ id })).status;
    await desk.client.reviews.accept({ id: first.id });
    expect(await status(first.claim?.recordId)).toBe('signed');
    await desk.client.reviews.accept({ id: second?.id ?? '', value: 'announced' });
    expect(await status(second?.claim?.recordId)).toBe('announced');
  });

  test('of a record that is gone is refused', async () => {
    const { first } = await read((work) => work.track('Đã ký', 'Có hiệu lực', 'Minh'));
    await desk.client.agreements.remove({ id: first.claim?.recordId ?? '' });
    await expect(desk.client.reviews.accept({ id: first.id })).rejects.toThrow(/no longer there/);
    await desk.client.reviews.reject({ id: first.id });
    expect((await desk.client.reviews.list({}))[0]?.pending).toBe(0);
  });
});

describe('a comment that is accepted', () => {
  test('becomes an annotation of the passage, in the colleague’s name; undone, it waits again', async () => {
    const brief = await desk.client.briefs.preview({ country: 'CN', language: 'vi' });
    const cited = allStatements(brief).find(
      ({ claims, citations, runs }) => claims && citations.length > 0 && runs.length === 1,
    );
    const words = cited ? statementText(cited).slice(0, 12) : '';
    const { first } = await read((work) => work.comment(words, 'Kiểm tra lại nguồn.', 'Phạm Minh'));
    expect(first).toMatchObject({ kind: 'comment', after: 'Kiểm tra lại nguồn.', statementId: cited?.id });
    await desk.client.reviews.accept({ id: first.id });
    const article = () => desk.client.articles.get({ id: cited?.citations[0]?.articleId ?? '' });
    expect((await article()).annotations).toMatchObject([{ comment: 'Kiểm tra lại nguồn.', author: 'Phạm Minh' }]);
    await desk.client.history.undo();
    expect((await article()).annotations).toEqual([]);
    expect((await desk.client.reviews.get({ id: (await desk.client.reviews.list({}))[0]?.id ?? '' })).pending).toBe(1);
  });

  test('beside the statements is settled without changing anything', async () => {
    const { first } = await read((work) => work.comment('BÁO CÁO', 'Tờ trình?', 'Lê Hà'));
    expect(first).toMatchObject({ match: 'none', claim: null, record: null });
    await desk.client.reviews.accept({ id: first.id });
    const [review] = await desk.client.reviews.list({});
    expect(review).toMatchObject({ remarks: 1, pending: 0 });
  });
});
