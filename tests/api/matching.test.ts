import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { emptyDesk } from './seeded-desk.ts';

const textFile = (name: string, text: string) => ({ name, bytes: async () => new TextEncoder().encode(text) });

const MEMORANDUM =
  'Bộ trưởng thăm Nhật Bản\n\nNgày 20/5/2024, tại Tokyo, Bộ Thông tin và Truyền thông Việt Nam và Bộ Nội vụ và Truyền thông Nhật Bản đã ký Bản ghi nhớ hợp tác trong lĩnh vực viễn thông.\n';
const CALLED_AGREEMENT =
  'Hợp tác viễn thông với Nhật Bản\n\nBộ Thông tin và Truyền thông Việt Nam và Bộ Nội vụ và Truyền thông Nhật Bản đã ký Thỏa thuận hợp tác trong lĩnh vực viễn thông ngày 20/5/2024. Buổi lễ diễn ra trọng thể trước sự chứng kiến của lãnh đạo hai nước.\n';

describe('an agreement that may be one of the registry', () => {
  let desk: ReturnType<typeof emptyDesk>;
  let second: string;
  let recordId: string;
  beforeEach(async () => {
    desk = emptyDesk();
    const { files } = await desk.importFiles([textFile('a.txt', MEMORANDUM), textFile('b.txt', CALLED_AGREEMENT)]);
    second = files[1]?.articleId ?? '';
    await desk.client.suggestions.acceptAll({ articleId: files[0]?.articleId ?? '' });
    recordId = (await desk.client.agreements.list({}))[0]?.id ?? '';
  });
  afterEach(() => desk.close());

  const suggestion = async () => {
    const { suggestions } = await desk.client.articles.get({ id: second });
    const found = suggestions.find(({ kind }) => kind === 'agreement');
    if (!found) throw new Error('no agreement was read');
    return found;
  };
  const agreements = async () => (await desk.client.agreements.list({})).length;

  test('is offered with what is in doubt', async () => {
    const { match } = await suggestion();
    expect(match).toMatchObject({ recordId, certainty: 'maybe' });
    expect(match?.reasons).toContainEqual({ fact: 'kind', says: 'doubt', values: ['agreement', 'mou'] });
  });

  test('is never merged by itself: accepting all makes a record of it, or leaves it', async () => {
    const left = await desk.client.suggestions.acceptAll({ articleId: second, doubtful: 'leave' });
    expect(left.left).toEqual({ doubtful: 1, unlikely: 0 });
    expect(await agreements()).toBe(1);
    expect((await suggestion()).state).toBe('pending');
    expect((await desk.client.suggestions.acceptAll({ articleId: second })).left.doubtful).toBe(0);
    expect(await agreements()).toBe(2);
  });

  test('is merged when the editor says so, and taken apart by undo', async () => {
    const { id } = await suggestion();
    expect(await desk.client.suggestions.accept({ id, into: recordId })).toEqual({ recordId, merged: true });
    expect(await agreements()).toBe(1);
    await desk.client.history.undo();
    expect((await suggestion()).match?.recordId).toBe(recordId);
  });

  test('is not asked about again once it was ruled another, unless that is undone', async () => {
    const { id } = await suggestion();
    const made = await desk.client.suggestions.accept({ id, into: null });
    await desk.client.agreements.remove({ id: made.recordId });
    expect(await suggestion()).toMatchObject({ state: 'pending', match: null });
    await desk.client.history.undo();
    await desk.client.history.undo();
    expect((await suggestion()).match?.recordId).toBe(recordId);
  });
});
