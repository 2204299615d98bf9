import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { importFiles } from '../../core/api/import-files.ts';
import type { Desk } from '../../core/app.ts';
import { articleId, emptyDesk, seededDesk, seedFiles } from './seeded-desk.ts';

let desk: Desk;
let gb: string;
beforeEach(async () => {
  desk = await seededDesk();
  gb = await articleId(desk, '004');
});
afterEach(() => desk.close());

const spanOf = async (words: string) => {
  const { text } = await desk.client.articles.get({ id: gb });
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`not there: ${words}`);
  return { start, end: start + words.length };
};
const agreementSuggestion = async () => {
  const found = (await desk.client.articles.get({ id: gb })).suggestions.find(({ kind }) => kind === 'agreement');
  if (found?.kind !== 'agreement') throw new Error('no suggestion');
  return found;
};

describe('import', () => {
  test('names each file: new, the same again, rejected with the reason', async () => {
    const bad = { name: 'scan.pdf', bytes: async () => new TextEncoder().encode('%PDF-1.4') };
    const seen: number[] = [];
    const { files } = await desk.importFiles([...seedFiles().slice(0, 1), bad], ({ done }) => seen.push(done));
    expect(files.map(({ outcome }) => outcome)).toEqual(['same', 'rejected']);
    expect(files[1]?.reason).toMatch(/^scan\.pdf is a PDF/);
    expect(seen).toEqual([1, 2]);
    expect((await desk.client.workspace.status()).articles).toBe(5);
  });

  test('is undone in one step, with everything it brought', async () => {
    expect((await desk.client.history.undo())?.action).toBe('article.import');
    expect(await desk.client.articles.list()).toEqual([]);
    expect((await desk.client.workspace.status()).pending).toBe(0);
    await desk.client.history.redo();
    expect(await desk.client.articles.list()).toHaveLength(5);
    expect(await desk.client.articles.search({ query: 'hop tac kinh te so' })).not.toEqual([]);
  });

  test('an import that is ended early keeps what is done', async () => {
    const fresh = emptyDesk();
    for await (const { done } of importFiles(fresh.context, seedFiles())) if (done === 2) break;
    expect(await fresh.client.articles.list()).toHaveLength(2);
    fresh.close();
  });

  test('the bytes come out as they went in', async () => {
    const source = await desk.client.articles.source({ id: gb });
    const [, , , , original] = seedFiles();
    expect(new Uint8Array(await source.arrayBuffer())).toEqual(await original?.bytes());
  });
});

describe('suggestions', () => {
  test('a correction is kept as edited, with the evidence of the passage', async () => {
    const { id, fact } = await agreementSuggestion();
    const { recordId } = await desk.client.suggestions.accept({ id, fact: { ...fact, status: 'announced' } });
    expect(await desk.client.agreements.get({ id: recordId })).toMatchObject({
      status: 'announced',
      kind: 'letter-of-intent',
    });
    expect(await agreementSuggestion()).toMatchObject({ state: 'edited', recordId });
  });

  test('a correction of another kind is refused, and nothing changes', async () => {
    const { id } = await agreementSuggestion();
    const figure = { rule: 'x', value: 1, unit: null, start: 0, end: 1, exact: 'V' };
    await expect(desk.client.suggestions.accept({ id, fact: figure })).rejects.toMatchObject({ code: 'CONFLICT' });
    expect((await agreementSuggestion()).state).toBe('pending');
  });

  test('what the second article says is shown with the record that it would be merged into, and why', async () => {
    await desk.client.suggestions.acceptAll({ articleId: await articleId(desk, '000') });
    const { suggestions } = await desk.client.articles.get({ id: await articleId(desk, '001') });
    const matches = suggestions.filter(({ kind }) => kind === 'agreement').map(({ match }) => match);
    expect(matches).toHaveLength(5);
    expect(new Set(matches.map((match) => match?.recordId)).size).toBe(5);
    expect(matches[0]).toMatchObject({ certainty: 'sure', score: 1 });
    expect(matches[0]?.reasons.map(({ fact }) => fact)).toEqual(expect.arrayContaining(['kind', 'parties', 'date']));
  });

  test('a rejected one stays listed and can be taken back', async () => {
    const { id } = await agreementSuggestion();
    await desk.client.suggestions.reject({ id });
    expect((await agreementSuggestion()).state).toBe('rejected');
    await desk.client.history.undo();
    expect((await agreementSuggestion()).state).toBe('pending');
  });

  test('an id that names nothing is a NOT_FOUND', async () => {
    await expect(desk.client.suggestions.reject({ id: 'nothing' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('annotations, tags and records by hand', () => {
  test('a passage is annotated and tagged; undo takes it away', async () => {
    const span = await spanOf('kinh tế số');
    const made = await desk.client.annotations.create({ articleId: gb, span, comment: 'Hỏi lại', tags: ['ưu tiên'] });
    expect(made).toMatchObject({
      comment: 'Hỏi lại',
      tags: ['ưu tiên'],
      author: 'Lan',
      passage: { exact: 'kinh tế số' },
    });
    await desk.client.annotations.update({ id: made.id, tags: [] });
    expect(await desk.client.registry.tags()).toEqual([]);
    await desk.client.history.undo();
    expect(await desk.client.registry.tags()).toEqual([{ name: 'ưu tiên', uses: 1 }]);
    await desk.client.history.undo();
    expect((await desk.client.articles.get({ id: gb })).annotations).toEqual([]);
  });

  test('a passage that covers nothing is refused', async () => {
    const call = desk.client.annotations.create({
      articleId: gb,
      span: { start: 9e6, end: 9e6 + 1 },
      comment: '',
      tags: [],
    });
    await expect(call).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  test('records are made of a passage, edited, tagged, given more evidence and removed', async () => {
    const span = await spanOf('Lễ ký Ý định thư');
    const { id } = await desk.client.agreements.create({
      articleId: gb,
      span,
      values: { kind: 'letter-of-intent', parties: [{ name: 'DCMS', country: 'GB' }] },
    });
    await desk.client.agreements.update({ id, values: { date: '2021-11-01', signatories: ['Chris Philp'] } });
    await desk.client.agreements.setTags({ id, tags: ['COP26'] });
    await desk.client.evidence.attach({
      recordKind: 'agreement',
      recordId: id,
      articleId: gb,
      span: await spanOf('London'),
      field: 'date',
    });
    const record = await desk.client.agreements.get({ id });
    expect(record).toMatchObject({
      date: '2021-11-01',
      signatories: ['Chris Philp'],
      tags: ['COP26'],
      countries: ['GB'],
    });
    expect(record.evidence.filter(({ field }) => field === 'date').map(({ passage }) => passage.exact)).toEqual([
      'London',
    ]);
    expect(await desk.client.agreements.list({ tag: 'COP26' })).toHaveLength(1);
    await expect(desk.client.articles.remove({ id: gb })).rejects.toMatchObject({ code: 'CONFLICT' });
    await desk.client.agreements.remove({ id });
    await expect(desk.client.agreements.get({ id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await desk.client.articles.remove({ id: gb });
    for (let step = 0; step < 6; step++) await desk.client.history.undo();
    expect(await desk.client.agreements.list({})).toEqual([]);
    expect(await desk.client.articles.list()).toHaveLength(5);
  });

  test('engagements and commitments likewise', async () => {
    const span = await spanOf('Cùng ngày');
    const meeting = await desk.client.engagements.create({
      articleId: gb,
      span,
      values: { kind: 'meeting', place: 'London' },
    });
    await desk.client.engagements.update({ id: meeting.id, values: { with: [{ name: 'TechUK', country: 'GB' }] } });
    expect(await desk.client.engagements.get(meeting)).toMatchObject({ place: 'London', with: [{ name: 'TechUK' }] });
    const promise = await desk.client.commitments.create({
      articleId: gb,
      span,
      values: { owner: 'Vụ HTQT', status: 'planned' },
    });
    await desk.client.commitments.update({ id: promise.id, values: { due: '2022', status: 'done' } });
    expect(await desk.client.commitments.get(promise)).toMatchObject({
      owner: 'Vụ HTQT',
      due: '2022',
      status: 'done',
      text: 'Cùng ngày',
    });
  });
});

describe('briefs', () => {
  test('the preview and the document are the same brief; each export is kept as an edition', async () => {
    await desk.client.suggestions.acceptAll({});
    const options = { country: 'GB', language: 'vi' as const };
    const brief = await desk.client.briefs.preview(options);
    expect(brief).toMatchObject({ country: 'GB', language: 'vi', reference: `GB-${brief.madeOn.slice(0, 4)}-001` });
    const file = await desk.client.briefs.export(options);
    expect(file.name).toBe('GB-Vương-quốc-Anh.docx');
    expect(await desk.client.briefs.editions({ country: 'GB' })).toMatchObject([
      { language: 'vi', style: 'decree30', fileName: file.name },
    ]);
    expect((await desk.client.briefs.preview(options)).reference).toMatch(/-002$/);
    expect((await desk.client.history.undo())?.action).toBe('suggestion.accept-all');
  });
});

test('settings are kept, outside of undo', async () => {
  await desk.client.workspace.saveSettings({ locale: 'sv', editor: 'Astrid' });
  const { settings, undo } = await desk.client.workspace.status();
  expect(settings).toMatchObject({ editor: 'Astrid', homeCountry: 'VN', locale: 'sv', theme: 'auto' });
  expect(undo?.action).toBe('article.import');
  expect((await desk.client.history.list({}))[0]).toMatchObject({ action: 'settings.save', kind: 'note' });
});
