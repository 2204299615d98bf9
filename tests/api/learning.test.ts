import { afterEach, beforeEach, expect, test } from 'vitest';
import type { AgreementFact } from '../../core/model/facts.ts';
import { emptyDesk } from './seeded-desk.ts';

let desk: ReturnType<typeof emptyDesk>;
beforeEach(() => {
  desk = emptyDesk();
});
afterEach(() => desk.close());

/** Imports a text; returns the parties of its agreements as extraction resolved them. */
async function partiesRead(name: string, text: string) {
  const { files } = await desk.importFiles([{ name, bytes: async () => new TextEncoder().encode(text) }]);
  const article = await desk.client.articles.get({ id: files[0]?.articleId ?? '' });
  return article.suggestions.flatMap(({ kind, fact }) => (kind === 'agreement' ? (fact as AgreementFact).parties : []));
}

const FULL =
  'Ngày 3/4/2023, Bộ Thông tin và Truyền thông và Cơ quan Viễn thám Mông Cổ (MRSA) đã ký bản ghi nhớ về viễn thông.';
const SHORT = 'Ngày 5/6/2024, Bộ Thông tin và Truyền thông và MRSA đã ký thỏa thuận về tần số vô tuyến điện.';

test('an abbreviation that was accepted in one article is recognised in the next, and forgotten when that is undone', async () => {
  const [, unknown] = await partiesRead('one.txt', FULL);
  expect(unknown).toEqual({ name: 'Cơ quan Viễn thám Mông Cổ (MRSA)', country: 'MN', organisation: null });
  await desk.client.suggestions.acceptAll({});
  const body = (await desk.client.registry.organisations({ country: 'MN' }))[0];
  expect(await partiesRead('two.txt', SHORT)).toContainEqual({ name: 'MRSA', country: 'MN', organisation: body?.id });
  await desk.client.history.undo();
  await desk.client.history.undo();
  const read = await partiesRead('three.txt', `${SHORT} Lễ ký diễn ra tại Hà Nội.`);
  expect(read.filter(({ organisation }) => organisation === body?.id)).toEqual([]);
});
