import { unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Desk } from '../../core/app.ts';
import { checkWorkspace } from '../../core/workspace-care.ts';
import { transact } from '../../db/transact.ts';
import { seededDesk } from './seeded-desk.ts';

let desk: Desk;
beforeEach(async () => {
  desk = await seededDesk();
  await desk.client.suggestions.acceptAll({});
});
afterEach(() => desk.close());

const bytesOf = async (file: Blob) => Buffer.from(await file.arrayBuffer());
const exportGb = () => desk.client.briefs.export({ country: 'GB', language: 'en' });
const onlyEdition = async () => {
  const [edition] = await desk.client.briefs.editions({ country: 'GB' });
  if (!edition) throw new Error('no edition');
  return edition;
};

/** Changes what no call of the desk ever changes, as a fault of the disk would. */
function damage(sql: string): void {
  const entry = { at: desk.context.now(), editor: 'fault', action: 'fault', subject: '' };
  transact(desk.context.workspace, entry, (db) => db.prepare(sql).run());
}

test('an edition can be had again byte for byte, after the registry has changed', async () => {
  const first = await exportGb();
  const [agreement] = await desk.client.agreements.list({ country: 'GB' });
  await desk.client.agreements.update({ id: agreement?.id ?? '', values: { status: 'expired' } });
  const { id, reference } = await onlyEdition();
  expect(reference).toMatch(/^GB-\d{4}-001$/);
  const again = await desk.client.briefs.edition({ id });
  expect(again.name).toBe(first.name);
  expect(await bytesOf(again)).toEqual(await bytesOf(first));
});

test('an edition is proved unchanged by its sum and by drawing its data again', async () => {
  await exportGb();
  const { id } = await onlyEdition();
  const version = desk.context.version;
  expect(await desk.client.briefs.prove({ id })).toEqual({
    ...{ intact: true, redrawn: true },
    ...{ writtenBy: version, checkedBy: version },
  });
});

test('bytes that have changed are found, by the edition and by the check of the workspace', async () => {
  await exportGb();
  const { id, sha256 } = await onlyEdition();
  damage(`UPDATE file_bytes SET bytes = CAST(bytes || x'00' AS BLOB) WHERE sha256 = '${sha256}'`);
  expect(await desk.client.briefs.prove({ id })).toMatchObject({ intact: false, redrawn: true });
  expect(checkWorkspace(desk.context.read)).toEqual([`file ${sha256}: its bytes have changed`]);
});

test('data that have changed are found', async () => {
  await exportGb();
  const { id } = await onlyEdition();
  damage(`UPDATE edition SET brief = json_set(brief, '$.frame.title', 'Another') WHERE id = '${id}'`);
  expect(await desk.client.briefs.prove({ id })).toMatchObject({ intact: true, redrawn: false });
});

test('there is no edition of an unknown id', async () => {
  await expect(desk.client.briefs.edition({ id: 'x' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  await expect(desk.client.briefs.prove({ id: 'x' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

describe('what changed', () => {
  const changeStatus = async (status: 'expired' | 'in-force') => {
    const [agreement] = await desk.client.agreements.list({ country: 'GB' });
    await desk.client.agreements.update({ id: agreement?.id ?? '', values: { status } });
  };
  const editions = () => desk.client.briefs.editions({ country: 'GB' });

  test('between two editions, and between one and now', async () => {
    await exportGb();
    await changeStatus('expired');
    await exportGb();
    await changeStatus('in-force');
    const [second, first] = (await editions()).map(({ id }) => id);
    const told = async (from = '', to?: string) =>
      (await desk.client.briefs.compare({ from, to })).changes.map(({ field, before, after }) => [
        field,
        before?.text,
        after?.text,
      ]);
    expect(await told(first, second)).toEqual([['status', expect.any(String), 'Expired']]);
    expect(await told(second)).toEqual([['status', 'Expired', 'In force']]);
    await expect(desk.client.briefs.compare({ from: 'x' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  test('stands in the next edition as a section, and is not counted as a claim by the one after', async () => {
    await exportGb();
    await changeStatus('expired');
    await desk.client.briefs.export({ country: 'GB', language: 'en', changes: 'section' });
    const [second] = await editions();
    const preview = await desk.client.briefs.preview({ country: 'GB', language: 'en', changes: 'section' });
    expect(preview.sections.find(({ key }) => key === 'changes')?.blocks).toHaveLength(1);
    expect((await desk.client.briefs.compare({ from: second?.id ?? '' })).changes).toEqual([]);
    expect(await desk.client.briefs.prove({ id: second?.id ?? '' })).toMatchObject({ intact: true, redrawn: true });
  });

  test('is tracked in the next document under the editor’s name, and drawn again to the byte', async () => {
    await exportGb();
    await changeStatus('expired');
    const tracked = await desk.client.briefs.export({ country: 'GB', language: 'en', changes: 'tracked' });
    const part = unzipSync(await bytesOf(tracked))['word/document.xml'];
    expect(new TextDecoder().decode(part)).toMatch(/<w:del [^>]*w:author="Lan"/);
    const [second] = await editions();
    expect(await desk.client.briefs.prove({ id: second?.id ?? '' })).toMatchObject({ intact: true, redrawn: true });
    expect((await desk.client.briefs.compare({ from: second?.id ?? '' })).changes).toEqual([]);
  });

  test('is counted from an edition of one’s choice, and from no other country’s', async () => {
    await exportGb();
    await changeStatus('expired');
    await exportGb();
    const [, first] = await editions();
    const since = first?.id ?? '';
    const brief = await desk.client.briefs.preview({ country: 'GB', language: 'en', changes: 'section', since });
    expect(brief.sections.find(({ key }) => key === 'changes')?.blocks).toHaveLength(2);
    const other = desk.client.briefs.preview({ country: 'KR', language: 'en', changes: 'section', since });
    await expect(other).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  test('is not shown where there is no earlier edition in the language', async () => {
    await exportGb();
    const brief = await desk.client.briefs.preview({ country: 'GB', language: 'sv', changes: 'section' });
    expect(brief.sections.map(({ key }) => key)).not.toContain('changes');
  });
});
