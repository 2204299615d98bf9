import { afterEach, beforeEach, expect, test } from 'vitest';
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
